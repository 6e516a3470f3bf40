package org.tocsin.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the words that a cue attributes, within its sentence. */
final class Contents {
  private static final List<String> CLAUSES = List.of("ccomp", "acl", "advcl");
  private static final List<String> INFINITIVES = List.of("xcomp", "ccomp", "acl", "advcl");
  private static final List<String> OBJECTS = List.of("obj", "ccomp", "xcomp", "iobj");
  private static final Set<String> ADDING = Set.of("say", "tell", "add");

  /** What was found: its tokens and the frame's kind. */
  record Found(BitSet tokens, Kind kind) {}

  private final Page page;
  private final Sentence sentence;
  private final CueLexicon cues;
  private final Completions completions;
  private final Fronted fronted;
  private final Asides asides;

  Contents(Page page, Sentence sentence, CueLexicon cues) {
    this.page = page;
    this.sentence = sentence;
    this.cues = cues;
    completions = new Completions(page, sentence);
    fronted = new Fronted(page, sentence);
    asides = new Asides(page, sentence);
  }

  Optional<Found> of(Token cue, Cue entry, boolean passive) {
    return Parentheses.around(page, sentence, cue, entry)
        .map(around -> new Found(around, Kind.SAID))
        .or(() -> clause(cue, entry))
        .or(() -> fronted.of(cue, entry))
        .or(() -> raised(cue, entry))
        .or(() -> infinitive(cue, entry, passive))
        .or(() -> passive ? passiveObject(cue, entry) : object(cue, entry))
        .or(() -> relative(cue, entry))
        .or(() -> prepositional(cue, entry))
        .or(() -> Rest.of(page, sentence, cue, entry).map(rest -> new Found(rest, Kind.SAID)));
  }

  private Optional<Found> clause(Token cue, Cue entry) {
    return entry
        .kind(Frame.CLAUSE)
        .flatMap(kind ->
            first(cue, CLAUSES, c -> isClauseOf(cue, c) && !isOutdone(cue, c))
                .or(() -> Made.clause(sentence, cue))
                .or(() ->
                    cue.upos() == Upos.VERB ? Complements.of(sentence, cue) : Optional.empty())
                .map(c -> new Found(withSecond(cue, c), kind)));
  }

  /** "says it weighed the offer <em>but declined</em>": told by its tense, or by its sense. */
  private BitSet withSecond(Token cue, Token clause) {
    BitSet tokens = Phrases.subtree(sentence, clause);
    completions.addTorn(cue, clause, tokens);
    for (Token child : sentence.dependents(cue, "conj")) {
      boolean goesOn = Tense.isContent(sentence, cue, clause, child) || isHeld(child);
      if (child.index() > clause.index() && goesOn) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    return tokens;
  }

  /** "said she was tired <em>and wanted a rest</em>": nobody sees what others want. */
  private boolean isHeld(Token second) {
    return !sentence.has(second, "nsubj")
        && cues.find(second)
            .filter(cue -> cue.has(Frame.INFINITIVE) && !cue.takesQuotation())
            .isPresent();
  }

  /** The first child that fits, by relation and then by place. */
  private Optional<Token> first(Token cue, List<String> relations, Predicate<Token> fits) {
    for (String relation : relations) {
      for (Token child : sentence.dependents(cue)) {
        if (child.isUnder(relation) && fits.test(child)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isClauseOf(Token cue, Token clause) {
    return switch (clause.relation()) {
      case "ccomp" ->
          sentence.has(clause, "nsubj")
              || !(isInfinitive(clause) || isParticiple(cue, clause) || isAsked(cue, clause));
      case "acl", "acl:relcl", "advcl" -> clause.index() > cue.index() && hasMark(clause, "that");
      default -> false;
    };
  }

  /** "said, echoing the mayor". */
  private boolean isParticiple(Token cue, Token clause) {
    return clause.xpos().equals("VBG")
        && ADDING.contains(cue.lemma())
        && !sentence.has(clause, "aux");
  }

  /** "<em>Should it sink</em>, they fear that lives are lost": the clause follows the cue. */
  private boolean isOutdone(Token cue, Token clause) {
    boolean before = clause.index() < cue.index() && page.region(clause) == page.region(cue);
    for (Token later : sentence.dependents(cue, "ccomp")) {
      boolean follows = before && later.index() > cue.index() && isClauseOf(cue, later);
      if (follows && (hasMark(later, "that") || isNext(cue, later))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNext(Token cue, Token clause) {
    Token first = sentence.token(sentence.subtreeIndexes(clause)[0]);
    return first.index() == cue.index() + 1 && first.upos() != Upos.PUNCT;
  }

  /** "<em>Asked</em> about it, she said". */
  private boolean isAsked(Token cue, Token clause) {
    return clause.xpos().equals("VBN")
        && clause.index() < cue.index()
        && !sentence.has(clause, "aux");
  }

  private boolean hasMark(Token clause, String word) {
    return sentence.has(clause, "mark", word);
  }

  private boolean isInfinitive(Token clause) {
    for (Token child : sentence.dependents(clause)) {
      if (child.index() < clause.index() && child.lower().equals("to") && isMark(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Token token) {
    return token.upos() == Upos.PART || token.relation().equals("mark");
  }

  private Optional<Found> raised(Token cue, Cue entry) {
    return entry
        .kind(Frame.INFINITIVE)
        .flatMap(kind -> Raising.content(sentence, cue).map(tokens -> new Found(tokens, kind)));
  }

  private Optional<Found> infinitive(Token cue, Cue entry, boolean passive) {
    return entry
        .kind(Frame.INFINITIVE)
        .flatMap(kind ->
            first(cue, INFINITIVES, c -> c.index() > cue.index() && isInfinitive(c))
                .map(c -> new Found(withActors(cue, entry, c, passive), kind)));
  }

  private BitSet withActors(Token cue, Cue entry, Token clause, boolean passive) {
    BitSet tokens = Phrases.subtree(sentence, clause);
    completions.addActors(cue, clause, entry.prepositions(), tokens);
    boolean subject = passive || Raising.is(cue);
    for (Token child : sentence.dependents(cue)) {
      boolean object = child.isUnder("obj") || child.isUnder("iobj");
      if (subject ? child.isUnder("nsubj") : object) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    return tokens;
  }

  private Optional<Found> prepositional(Token cue, Cue entry) {
    Map<String, Kind> kinds = entry.prepositions();
    if (!kinds.isEmpty()) {
      for (Token child : sentence.dependents(cue)) {
        Optional<Found> found =
            child.index() > cue.index() ? byPreposition(cue, child, kinds) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> byPreposition(Token cue, Token complement, Map<String, Kind> kinds) {
    for (Token child : sentence.dependents(complement)) {
      boolean before = isPreposition(child) && child.index() < complement.index();
      if (before && kinds.containsKey(child.lower())) {
        BitSet tokens = asides.cut(cue, completions.ofPhrase(cue, complement));
        tokens.clear(child.index());
        return Optional.of(new Found(tokens, kinds.getOrDefault(child.lower(), Kind.TOPIC)));
      }
    }
    return Optional.empty();
  }

  private static boolean isPreposition(Token token) {
    return token.relation().equals("case") || token.relation().equals("mark");
  }

  /** The object, or the small clause that the tree makes of it: "called <i>it a mistake</i>". */
  private Optional<Found> object(Token cue, Cue entry) {
    return entry
        .kind(Frame.OBJECT)
        .flatMap(kind ->
            first(cue, OBJECTS, o -> isObject(cue, o)).map(o -> found(cue, entry, o, kind)));
  }

  private Found found(Token cue, Cue entry, Token object, Kind kind) {
    BitSet tokens = completions.ofObject(cue, object);
    if (isQuestion(object)) {
      return new Found(tokens, told(entry, kind));
    }
    return new Found(object.upos().isNominal() ? asides.cut(cue, tokens) : tokens, kind);
  }

  private Optional<Found> relative(Token cue, Cue entry) {
    return entry
        .kind(Frame.OBJECT)
        .flatMap(kind -> Relatives.object(sentence, cue).map(tokens -> new Found(tokens, kind)));
  }

  private static boolean isObject(Token cue, Token object) {
    boolean told = object.isUnder("iobj") && Circumstances.isTelling(cue);
    return object.index() > cue.index() && !told;
  }

  /** "explained <em>how</em> the ship had sunk": a clause whatever the tree makes of it. */
  private static boolean isQuestion(Token object) {
    return object.xpos().startsWith("W");
  }

  private static Kind told(Cue entry, Kind otherwise) {
    return entry.kind(Frame.CLAUSE).orElse(otherwise);
  }

  private Optional<Found> passiveObject(Token cue, Cue entry) {
    return entry
        .kind(Frame.OBJECT)
        .flatMap(kind ->
            sentence
                .child(cue, "nsubj")
                .map(o -> new Found(asides.cut(cue, completions.ofObject(cue, o)), kind)));
  }
}
