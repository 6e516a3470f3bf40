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
  private static final Set<String> FRONTED = Set.of("parataxis", "ccomp", "dep", "advcl");

  /** Their subject is part of what seems, and nobody says it. */
  private static final Set<String> RAISING = Set.of("seem", "appear");

  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("as", "of", "for", "over", "to");

  private static final List<String> CLAUSES = List.of("ccomp", "acl", "advcl");
  private static final List<String> INFINITIVES = List.of("xcomp", "ccomp", "acl", "advcl");
  private static final List<String> OBJECTS = List.of("obj", "ccomp", "xcomp");
  private static final Set<String> ADDING = Set.of("say", "tell", "add");

  /** What was found: its tokens and the frame's kind. */
  record Found(BitSet tokens, Kind kind) {}

  private final Page page;
  private final Sentence sentence;
  private final CueLexicon cues;

  Contents(Page page, Sentence sentence, CueLexicon cues) {
    this.page = page;
    this.sentence = sentence;
    this.cues = cues;
  }

  static boolean isRaising(Token cue) {
    return cue.upos() == Upos.VERB && RAISING.contains(cue.lemma());
  }

  Optional<Found> of(Token cue, Cue entry, boolean passive) {
    return Parentheses.around(page, sentence, cue, entry)
        .map(around -> new Found(around, Kind.SAID))
        .or(() -> clause(cue, entry))
        .or(() -> fronted(cue, entry))
        .or(() -> asClause(cue, entry))
        .or(() -> infinitive(cue, entry, passive))
        .or(() -> passive ? passiveObject(cue, entry) : object(cue, entry))
        .or(() -> prepositional(cue, entry))
        .or(() -> Rest.of(page, sentence, cue, entry).map(rest -> new Found(rest, Kind.SAID)));
  }

  private Optional<Found> clause(Token cue, Cue entry) {
    return entry
        .kind(Frame.CLAUSE)
        .flatMap(kind ->
            first(cue, CLAUSES, c -> isClauseOf(cue, c))
                .or(() ->
                    cue.upos() == Upos.VERB ? Complements.of(sentence, cue) : Optional.empty())
                .map(c -> new Found(withSecond(cue, c), kind)));
  }

  /** "says it weighed the offer <em>but declined</em>": told by its tense, or by its sense. */
  private BitSet withSecond(Token cue, Token clause) {
    BitSet tokens = Phrases.subtree(sentence, clause);
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
          sentence.has(clause, "nsubj") || !(isInfinitive(clause) || isParticiple(cue, clause));
      case "acl", "advcl" -> clause.index() > cue.index() && hasMark(clause, "that");
      default -> false;
    };
  }

  /** "said, echoing the mayor". */
  private boolean isParticiple(Token cue, Token clause) {
    return clause.xpos().equals("VBG")
        && ADDING.contains(cue.lemma())
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

  /** "Prices will rise, the minister said": the cue hangs below its content. */
  private Optional<Found> fronted(Token cue, Cue entry) {
    if (cue.head() < 0 || !FRONTED.contains(cue.relation()) || cue.upos() != Upos.VERB) {
      return Optional.empty();
    }
    Token head = sentence.token(cue.head());
    boolean apart = entry.has(Frame.QUOTE) && entry.has(Frame.CLAUSE) && isCutOff(cue, head);
    return apart ? around(cue, head, entry) : Optional.empty();
  }

  /** The clause that the cue hangs on, without the cue's own. */
  private Optional<Found> around(Token cue, Token head, Cue entry) {
    return entry
        .kind(Frame.CLAUSE)
        .map(kind -> {
          BitSet tokens = Phrases.subtree(sentence, head);
          tokens.andNot(Phrases.subtree(sentence, cue));
          return new Found(tokens, kind);
        });
  }

  /** "<em>As the envoy noted</em>, the talks had failed." */
  private Optional<Found> asClause(Token cue, Cue entry) {
    boolean said =
        cue.relation().equals("advcl")
            && entry.has(Frame.QUOTE)
            && sentence.has(cue, "mark", "as")
            && sentence.has(cue, "nsubj")
            && !sentence.has(cue, "obj");
    return sentence
        .head(cue)
        .filter(head -> said && page.region(cue) == page.region(head))
        .flatMap(head -> around(cue, head, entry));
  }

  private boolean isCutOff(Token cue, Token head) {
    Token first = sentence.token(sentence.subtreeIndexes(cue)[0]);
    return first.index() > 0
        && isPause(sentence.token(first.index() - 1), first)
        && page.region(cue) <= page.region(head)
        && !hasSubordinator(cue);
  }

  private static boolean isPause(Token before, Token first) {
    return before.upos() == Upos.PUNCT || first.upos() == Upos.PUNCT;
  }

  private boolean hasSubordinator(Token cue) {
    for (Token child : sentence.dependents(cue)) {
      String relation = child.relation();
      if (relation.equals("mark") || (relation.equals("advmod") && isWh(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWh(Token token) {
    return token.xpos().startsWith("W");
  }

  private Optional<Found> infinitive(Token cue, Cue entry, boolean passive) {
    return entry
        .kind(Frame.INFINITIVE)
        .flatMap(kind ->
            first(cue, INFINITIVES, c -> c.index() > cue.index() && isInfinitive(c))
                .map(c -> new Found(withObject(cue, c, passive), kind)));
  }

  private BitSet withObject(Token cue, Token clause, boolean passive) {
    BitSet tokens = Phrases.subtree(sentence, clause);
    boolean subject = passive || isRaising(cue);
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
            child.index() > cue.index() ? byPreposition(child, kinds) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> byPreposition(Token complement, Map<String, Kind> kinds) {
    for (Token child : sentence.dependents(complement)) {
      boolean before = isPreposition(child) && child.index() < complement.index();
      if (before && kinds.containsKey(child.lower())) {
        BitSet tokens = Phrases.subtree(sentence, complement);
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
            first(cue, OBJECTS, o -> o.index() > cue.index())
                .map(o -> new Found(withRest(cue, o), isQuestion(o) ? told(entry, kind) : kind)));
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
        .flatMap(kind -> sentence.child(cue, "nsubj").map(o -> new Found(withRest(cue, o), kind)));
  }

  /** "called <i>it a mistake</i>", "accused <i>them of fraud</i>". */
  private BitSet withRest(Token cue, Token object) {
    BitSet tokens = Phrases.subtree(sentence, object);
    for (Token child : sentence.dependents(cue)) {
      if (child.index() > cue.index() && completes(child)) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    return tokens;
  }

  private boolean completes(Token child) {
    return switch (child.relation()) {
      case "xcomp", "obj" -> true;
      case "obl", "nmod", "advcl" -> hasObjectPreposition(child);
      default -> false;
    };
  }

  private boolean hasObjectPreposition(Token phrase) {
    for (Token child : sentence.dependents(phrase)) {
      if (isPreposition(child) && OBJECT_PREPOSITIONS.contains(child.lower())) {
        return true;
      }
    }
    return false;
  }
}
