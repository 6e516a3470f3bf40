package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** Finds the clause or phrase under which something comes: "unless …", "should … proceed". */
public final class Conditions {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "once", "provided", "until", "till", "lest", "'til", "providing");

  private static final Set<String> ELEMENTS = Set.copyOf(WordClasses.english().expand("@elements"));

  private static final Set<String> TEMPORAL = Set.of("once", "until", "till");
  private static final Set<String> MARKS_OFF = Set.of(",", ".", ";", ":");

  private final Sentence sentence;

  public Conditions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A condition: the head of its clause or phrase, and where it begins. */
  public record Found(Token head, Token mark) {

    /** "Until the rain stops": what nobody is asked for. */
    boolean isNatural(Sentence sentence) {
      return ELEMENTS.contains(head.lowerLemma())
          || sentence.children(head, "nsubj").anyMatch(s -> ELEMENTS.contains(s.lowerLemma()));
    }
  }

  /** The nearest condition that does not itself hold the trigger. */
  public Optional<Found> of(Token trigger) {
    List<Found> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      marked(token).ifPresent(all::add);
    }
    for (Token token : sentence.tokens()) {
      inverted(token).ifPresent(all::add);
    }
    Optional<Found> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Found found : all) {
      if (distance(found, trigger) < least && !covers(found, trigger)) {
        nearest = Optional.of(found);
        least = distance(found, trigger);
      }
    }
    return nearest;
  }

  /** What hangs on the trigger is near; what stands in another sentence's half is not. */
  private int distance(Found found, Token trigger) {
    int apart = Math.abs(found.mark().index() - trigger.index());
    return found.head().head() == trigger.index() ? apart - sentence.size() : apart;
  }

  /** The words of a condition, from its mark to the end of its clause. */
  public Span span(Found found) {
    Span all = sentence.subtreeSpan(found.head());
    int start = found.mark().span().start();
    return new Span(start, Math.max(found.mark().span().end(), end(found, all)));
  }

  /** Without what the parser hangs behind it: the clause of saying, a second condition. */
  private int end(Found found, Span all) {
    return sentence
        .children(found.head())
        .filter(c -> c.index() > found.head().index())
        .filter(c -> isLoose(c))
        .mapToInt(c -> trimmed(sentence.subtreeSpan(c).start()))
        .min()
        .orElseGet(() -> lastWord(all));
  }

  private int lastWord(Span all) {
    return sentence.tokens().stream()
        .filter(t -> all.contains(t.span()) && !MARKS_OFF.contains(t.form()))
        .mapToInt(t -> t.span().end())
        .max()
        .orElse(all.end());
  }

  private boolean isLoose(Token child) {
    return child.baseRelation().equals("parataxis")
        || (child.baseRelation().equals("advcl") && sentence.has(child, "mark", MARKS));
  }

  private int trimmed(int start) {
    List<Token> before = sentence.tokens().stream().filter(t -> t.span().end() <= start).toList();
    int last = before.size() - 1;
    while (last > 0 && before.get(last).form().length() == 1 && isComma(before.get(last))) {
      last--;
    }
    return before.get(last).span().end();
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  private boolean covers(Found found, Token trigger) {
    return found.mark().index() < trigger.index() && sentence.isAtOrBelow(trigger, found.head());
  }

  private Optional<Found> marked(Token token) {
    boolean marks =
        switch (token.baseRelation()) {
          case "mark" -> MARKS.contains(token.lower());
          case "case" -> MARKS.contains(token.lower()) && !TEMPORAL.contains(token.lower());
          default -> false;
        };
    return marks ? sentence.head(token).map(head -> new Found(head, token)) : Optional.empty();
  }

  /** "should the council refuse"; not "were it to refuse". */
  private Optional<Found> inverted(Token token) {
    return token.lower().equals("should") && token.baseRelation().equals("aux")
        ? sentence
            .head(token)
            .filter(head -> subjectAfter(head, token))
            .filter(head -> !sentence.tokens().getLast().form().equals("?"))
            .map(head -> new Found(head, token))
        : Optional.empty();
  }

  /** "should the council refuse". */
  static boolean isInverted(Sentence sentence, Token clause) {
    for (Token aux : sentence.dependents(clause, "aux")) {
      if (aux.lower().equals("should") && new Conditions(sentence).subjectAfter(clause, aux)) {
        return true;
      }
    }
    return false;
  }

  private boolean subjectAfter(Token head, Token aux) {
    return sentence
        .child(head, "nsubj")
        .filter(subject -> subject.index() > aux.index() && subject.index() < head.index())
        .isPresent();
  }
}
