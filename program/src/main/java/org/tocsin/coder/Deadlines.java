package org.tocsin.coder;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Finds until when a threat leaves time. */
final class Deadlines {
  private static final Set<String> LIMITS = Set.of("by", "within", "before");
  private static final Set<String> ENDS = Set.of("by", "within", "before", "until");

  private static final int LAST_YEAR = 9999;

  private final Scene scene;
  private final Sentence sentence;

  Deadlines(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /**
   * A deadline.
   *
   * @param span its words, with the "by" or "within" before them
   * @param due its last day, where the words tell it
   */
  record Found(Span span, Optional<LocalDate> due) {}

  Optional<Found> of(Match threat) {
    List<TimeExpression> times =
        scene.timesOf(sentence).stream().filter(t -> t.type() != TimeExpression.Type.SET).toList();
    Set<String> limits = Demands.asks(threat) ? ENDS : LIMITS;
    return times.stream()
        .flatMap(t -> before(t.span(), limits).map(word -> limited(word, t)).stream())
        .findFirst()
        .or(() -> Demands.asks(threat) ? given(times, threat) : Optional.empty());
  }

  private Found limited(Token word, TimeExpression time) {
    Optional<LocalDate> due =
        word.lower().equals("before") ? time.begin().map(day -> day.minusDays(1)) : due(time);
    return found(word.span().cover(time.span()), due);
  }

  /** A day that was over when it was told leaves no time: it was misread. */
  private Found found(Span span, Optional<LocalDate> due) {
    return new Found(
        span, due.filter(day -> scene.article().published().filter(day::isBefore).isEmpty()));
  }

  /** The last day of a date, or of so many days from the article's own. */
  private Optional<LocalDate> due(TimeExpression time) {
    return time.end()
        .or(() ->
            scene.article().published().flatMap(day -> time.value().flatMap(v -> after(day, v))));
  }

  /** The day so long after another: {@code P15D}, {@code PT48H}; none beyond four-digit years. */
  private static Optional<LocalDate> after(LocalDate day, String duration) {
    try {
      return Optional.of(
              duration.startsWith("PT")
                  ? day.plusDays((Duration.parse(duration).toHours() + 23) / 24)
                  : day.plus(Period.parse(duration)))
          .filter(due -> due.getYear() <= LAST_YEAR);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** "a Friday deadline", "gave them 15 days". */
  private Optional<Found> given(List<TimeExpression> times, Match threat) {
    Span clause = sentence.subtreeSpan(threat.predicate());
    return times.stream()
        .filter(time -> clause.contains(time.span()))
        .filter(time -> !time.span().contains(threat.trigger().span()))
        .filter(time -> isGiven(time.span()))
        .findFirst()
        .map(time -> found(time.span(), due(time)));
  }

  private boolean isGiven(Span time) {
    return Scene.head(sentence, time)
        .filter(t ->
            switch (t.baseRelation()) {
              case "compound", "amod", "nummod", "obj", "iobj", "xcomp", "nmod" -> true;
              case "obl" -> sentence.child(t, "case").isEmpty() && isAfterGiving(t);
              default -> false;
            })
        .isPresent();
  }

  private boolean isAfterGiving(Token time) {
    return sentence.head(time).filter(v -> v.lemma().matches("give|have|allow")).isPresent();
  }

  private Optional<Token> before(Span time, Set<String> words) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= time.start())
        .reduce((first, second) -> second)
        .flatMap(
            last -> last.lower().equals("the") ? before(last.span(), words) : Optional.of(last))
        .filter(t -> words.contains(t.lower()));
  }
}
