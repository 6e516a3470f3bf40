package org.tocsin.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/**
 * What an entry asks of the act that is threatened.
 *
 * @param kind how openly the threat is said
 * @param words lemmas that open the act, of several words the others below it; empty where any may
 * @param block the same, of which none may
 * @param doer whose the act must be
 * @param under what it must stand under
 * @param targeted whether an actor must stand as recipient, outside the act
 */
public record ThreatFrame(
    Kind kind, List<String> words, List<String> block, Doer doer, Under under, boolean targeted) {

  /** How openly a threat is said. */
  public enum Kind {
    /** Harm is named. */
    EXPLICIT,
    /** Harm is implied. */
    VEILED,
    /** A hostile act is announced without a tone of warning. */
    ANNOUNCED;

    static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() ->
              new IllegalArgumentException(
                  "no kind '" + word + "'; there are explicit, veiled, announced"));
    }
  }

  /** Whose the inner act must be. */
  public enum Doer {
    ANY,
    /** The actor's own, or nobody's. */
    ACTOR,
    /** Another's, who is asked for it. */
    OTHER;

    static Doer of(String word) {
      return switch (word) {
        case "actor" -> ACTOR;
        case "other" -> OTHER;
        default ->
            throw new IllegalArgumentException("no doer '" + word + "'; there are actor, other");
      };
    }
  }

  /** What makes words a threat that are none alone. */
  public enum Under {
    NOTHING,
    /** "if", "unless", "until"; "anyone who". */
    CONDITION,
    /** "Do this <em>or</em> …". */
    ALTERNATIVE;

    static Under of(String word) {
      return switch (word) {
        case "needed" -> CONDITION;
        case "or" -> ALTERNATIVE;
        default ->
            throw new IllegalArgumentException("no condition '" + word + "'; there are needed, or");
      };
    }
  }

  static final ThreatFrame PLAIN =
      new ThreatFrame(Kind.EXPLICIT, List.of(), List.of(), Doer.ANY, Under.NOTHING, false);

  public ThreatFrame {
    words = List.copyOf(words);
    block = List.copyOf(block);
  }

  /** Whether an act is of the words asked for and of none that are not allowed. */
  boolean fits(Sentence sentence, Token act) {
    return (words.isEmpty() || ActWords.areDone(sentence, act, words))
        && !ActWords.hasAny(sentence, act, block);
  }

  /** Whether a trigger stands under what is asked for. */
  boolean stands(Sentence sentence, Token trigger) {
    return switch (under) {
      case NOTHING -> true;
      case CONDITION ->
          new Conditions(sentence).of(trigger).filter(c -> !c.isNatural(sentence)).isPresent()
              || AnySubject.of(sentence, trigger).isPresent();
      case ALTERNATIVE -> Alternatives.of(sentence, trigger).isPresent();
    };
  }

  /** Whether harm is implied only, so that a "not" of the wording denies nothing. */
  public boolean isImplied() {
    return kind == Kind.VEILED;
  }

  /** Whether the act must be the actor's own, or nobody's. */
  public boolean own() {
    return doer == Doer.ACTOR;
  }

  /** Whether the act must be another's. */
  boolean others() {
    return doer == Doer.OTHER;
  }

  ThreatFrame withKind(Kind other) {
    return new ThreatFrame(other, words, block, doer, under, targeted);
  }

  ThreatFrame withWords(List<String> other) {
    return new ThreatFrame(kind, other, block, doer, under, targeted);
  }

  ThreatFrame withBlock(List<String> other) {
    return new ThreatFrame(kind, words, other, doer, under, targeted);
  }

  ThreatFrame withDoer(Doer other) {
    return new ThreatFrame(kind, words, block, other, under, targeted);
  }

  ThreatFrame withUnder(Under other) {
    return new ThreatFrame(kind, words, block, doer, other, targeted);
  }

  ThreatFrame withTargeted(boolean other) {
    return new ThreatFrame(kind, words, block, doer, under, other);
  }
}
