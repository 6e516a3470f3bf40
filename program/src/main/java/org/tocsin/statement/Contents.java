package org.tocsin.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the words that a cue attributes, within its sentence. */
final class Contents {
  private static final Set<String> FRONTED = Set.of("parataxis", "ccomp", "dep", "advcl");

  /** Their subject is part of what seems, and nobody says it. */
  private static final Set<String> RAISING = Set.of("seem", "appear");

  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("as", "of", "for", "over", "to");

  /** What was found: its tokens and the frame's kind. */
  record Found(BitSet tokens, Kind kind) {}

  private final Page page;
  private final Sentence sentence;

  Contents(Page page, Sentence sentence) {
    this.page = page;
    this.sentence = sentence;
  }

  static boolean isRaising(Token cue) {
    return cue.upos() == Upos.VERB && RAISING.contains(cue.lemma());
  }

  Optional<Found> of(Token cue, Cue entry, boolean passive) {
    return Parentheses.around(page, sentence, cue, entry)
        .map(around -> new Found(around, Kind.SAID))
        .or(() -> clause(cue, entry))
        .or(() -> fronted(cue, entry))
        .or(() -> infinitive(cue, entry, passive))
        .or(() -> passive ? passiveObject(cue, entry) : object(cue, entry))
        .or(() -> prepositional(cue, entry))
        .or(() -> Rest.of(page, sentence, cue, entry).map(rest -> new Found(rest, Kind.SAID)));
  }

  private Optional<Found> clause(Token cue, Cue entry) {
    return entry
        .kind(Frame.CLAUSE)
        .flatMap(kind ->
            Stream.of("ccomp", "acl", "advcl")
                .flatMap(relation -> sentence.children(cue, relation))
                .filter(c -> isClauseOf(cue, c))
                .findFirst()
                .or(() ->
                    cue.upos() == Upos.VERB ? Complements.of(sentence, cue) : Optional.empty())
                .map(c -> new Found(Phrases.subtree(sentence, c), kind)));
  }

  private boolean isClauseOf(Token cue, Token clause) {
    return switch (clause.relation()) {
      case "ccomp" ->
          sentence.child(clause, "nsubj").isPresent()
              || !(isInfinitive(clause) || isParticiple(cue, clause));
      case "acl", "advcl" -> clause.index() > cue.index() && hasMark(clause, "that");
      default -> false;
    };
  }

  /** "said, echoing the mayor". */
  private boolean isParticiple(Token cue, Token clause) {
    return clause.xpos().equals("VBG")
        && cue.lemma().matches("say|tell|add")
        && sentence.child(clause, "aux").isEmpty();
  }

  private boolean hasMark(Token clause, String word) {
    return sentence.children(clause, "mark").anyMatch(m -> m.lower().equals(word));
  }

  private boolean isInfinitive(Token clause) {
    return sentence
        .children(clause)
        .anyMatch(c -> c.index() < clause.index() && c.lower().equals("to") && isMark(c));
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
    return apart
        ? entry
            .kind(Frame.CLAUSE)
            .map(kind -> {
              BitSet tokens = Phrases.subtree(sentence, head);
              tokens.andNot(Phrases.subtree(sentence, cue));
              return new Found(tokens, kind);
            })
        : Optional.empty();
  }

  private boolean isCutOff(Token cue, Token head) {
    Token first = sentence.subtree(cue).findFirst().orElse(cue);
    return first.index() > 0
        && isPause(sentence.token(first.index() - 1), first)
        && page.region(cue) <= page.region(head)
        && !hasSubordinator(cue);
  }

  private static boolean isPause(Token before, Token first) {
    return before.upos() == Upos.PUNCT || first.upos() == Upos.PUNCT;
  }

  private boolean hasSubordinator(Token cue) {
    return sentence
        .children(cue)
        .anyMatch(c -> c.relation().equals("mark") || (c.relation().equals("advmod") && isWh(c)));
  }

  private static boolean isWh(Token token) {
    return token.xpos().startsWith("W");
  }

  private Optional<Found> infinitive(Token cue, Cue entry, boolean passive) {
    return entry
        .kind(Frame.INFINITIVE)
        .flatMap(kind ->
            Stream.of("xcomp", "ccomp", "acl", "advcl")
                .flatMap(relation -> sentence.children(cue, relation))
                .filter(c -> c.index() > cue.index() && isInfinitive(c))
                .findFirst()
                .map(c -> new Found(withObject(cue, c, passive), kind)));
  }

  private BitSet withObject(Token cue, Token clause, boolean passive) {
    BitSet tokens = Phrases.subtree(sentence, clause);
    Stream<Token> doers =
        passive || isRaising(cue)
            ? sentence.children(cue, "nsubj")
            : Stream.concat(sentence.children(cue, "obj"), sentence.children(cue, "iobj"));
    doers.forEach(o -> tokens.or(Phrases.subtree(sentence, o)));
    return tokens;
  }

  private Optional<Found> prepositional(Token cue, Cue entry) {
    Map<String, Kind> kinds = entry.prepositions();
    return kinds.isEmpty()
        ? Optional.empty()
        : sentence
            .children(cue)
            .filter(c -> c.index() > cue.index())
            .flatMap(c -> byPreposition(c, kinds))
            .findFirst();
  }

  private Stream<Found> byPreposition(Token complement, Map<String, Kind> kinds) {
    return sentence
        .children(complement)
        .filter(m -> m.relation().equals("case") || m.relation().equals("mark"))
        .filter(m -> m.index() < complement.index() && kinds.containsKey(m.lower()))
        .limit(1)
        .map(m -> {
          BitSet tokens = Phrases.subtree(sentence, complement);
          tokens.clear(m.index());
          return new Found(tokens, kinds.getOrDefault(m.lower(), Kind.TOPIC));
        });
  }

  /** The object, or the small clause that the tree makes of it: "called <i>it a mistake</i>". */
  private Optional<Found> object(Token cue, Cue entry) {
    return entry
        .kind(Frame.OBJECT)
        .flatMap(kind ->
            Stream.of("obj", "ccomp", "xcomp")
                .flatMap(relation -> sentence.children(cue, relation))
                .filter(o -> o.index() > cue.index())
                .findFirst()
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
    sentence
        .children(cue)
        .filter(c -> c.index() > cue.index() && completes(c))
        .forEach(c -> tokens.or(Phrases.subtree(sentence, c)));
    return tokens;
  }

  private boolean completes(Token child) {
    return child.relation().equals("xcomp")
        || child.relation().equals("obj")
        || (List.of("obl", "nmod", "advcl").contains(child.relation())
            && sentence
                .children(child)
                .anyMatch(m ->
                    (m.relation().equals("case") || m.relation().equals("mark"))
                        && OBJECT_PREPOSITIONS.contains(m.lower())));
  }
}
