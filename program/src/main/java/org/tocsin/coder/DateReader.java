package org.tocsin.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Finds the date of a clause: the time expression nearest to it in the tree. */
final class DateReader {
  private static final int NEAR = 4;
  private static final int BEFORE_PRESENT = 5;

  private final Scene scene;

  DateReader(Scene scene) {
    this.scene = scene;
  }

  /** A date and how it was found. */
  record Dated(EventDate date, String because, boolean historical) {}

  /** The date of what a predicate says; that of publication where the clause names none. */
  Dated of(Sentence sentence, Token predicate) {
    return nearest(sentence, predicate)
        .map(time -> dated(time, counted(time)))
        .orElseGet(() -> unsaid(sentence, predicate));
  }

  private Dated unsaid(Sentence sentence, Token predicate) {
    Optional<TimeExpression> past = historicalContext(sentence);
    if (past.isPresent()) {
      return dated(past.get(), "the paragraph speaks of ‘" + words(past.get()) + "’");
    }
    if (isBackground(sentence, predicate)) {
      return new Dated(EventDate.unknown(), "before what the article reports; no date", false);
    }
    return scene
        .article()
        .published()
        .map(day ->
            new Dated(
                new EventDate(Optional.of(day), TimeExpression.Precision.DAY, Optional.empty()),
                "no date in the clause, so that of publication, " + day,
                false))
        .orElseGet(() -> new Dated(EventDate.unknown(), "no date in the clause or article", false));
  }

  private String words(TimeExpression time) {
    return time.span().of(scene.article().text());
  }

  /** How the words came to a date. */
  private String counted(TimeExpression time) {
    String words = words(time);
    String from =
        words.matches("(?s).*\\b\\d{4}\\b.*")
            ? " names its year"
            : scene.article().published().map(day -> " counted from " + day).orElse("");
    String what = time.begin().map(day -> ": " + shown(day, time.precision())).orElse("");
    return "‘" + words + "’" + from + what;
  }

  private static String shown(LocalDate day, TimeExpression.Precision precision) {
    return switch (precision) {
      case DAY -> day.toString();
      case MONTH -> "from " + day + ", to the month";
      case YEAR -> "from " + day + ", to the year";
      case UNKNOWN -> "unknown";
    };
  }

  private static boolean isBackground(Sentence sentence, Token predicate) {
    return sentence.children(predicate, "aux").anyMatch(aux -> aux.lower().equals("had"));
  }

  private Dated dated(TimeExpression time, String because) {
    boolean historical = time.end().or(time::begin).filter(this::isHistorical).isPresent();
    EventDate date =
        time.begin().isPresent() && time.precision() != TimeExpression.Precision.UNKNOWN
            ? new EventDate(time.begin(), time.precision(), Optional.of(time.span()))
            : EventDate.unknown();
    return new Dated(date, because, historical);
  }

  /** More than five years before the article, or before 1990 where that has no date. */
  private boolean isHistorical(LocalDate day) {
    int present = scene.article().published().map(LocalDate::getYear).orElse(1990 + BEFORE_PRESENT);
    return day.getYear() < present - BEFORE_PRESENT;
  }

  private Optional<TimeExpression> nearest(Sentence sentence, Token predicate) {
    return within(sentence, predicate)
        .or(() -> near(sentence, predicate, scene.timesOf(sentence)))
        .map(time -> last(sentence, time));
  }

  /** What the clauses that describe an event's noun say of it comes before all else. */
  private Optional<TimeExpression> within(Sentence sentence, Token predicate) {
    return predicate.upos() == Upos.NOUN
        ? sentence
            .children(predicate, "acl")
            .flatMap(clause ->
                scene.timesOf(sentence).stream()
                    .filter(t -> sentence.subtreeSpan(clause).contains(t.span()))
                    .filter(t -> t.begin().isPresent()))
            .findFirst()
        : Optional.empty();
  }

  /** "this day ten years ago" is what its last words say. */
  private TimeExpression last(Sentence sentence, TimeExpression time) {
    String text = scene.article().text();
    return scene.timesOf(sentence).stream()
        .filter(t -> t.span().start() - time.span().end() == 1 && t.begin().isPresent())
        .filter(t -> t.span().of(text).endsWith(" ago"))
        .findFirst()
        .orElse(time);
  }

  private static Optional<TimeExpression> near(
      Sentence sentence, Token predicate, List<TimeExpression> times) {
    record Near(TimeExpression time, int distance) {}
    List<Near> near = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
        Scene.head(sentence, time.span())
            .map(head -> distance(sentence, predicate, head))
            .filter(distance -> distance <= NEAR)
            .ifPresent(distance -> near.add(new Near(time, distance)));
      }
    }
    return near.stream()
        .filter(n -> n.time().begin().isPresent())
        .min(
            Comparator.comparingInt(Near::distance)
                .thenComparingInt(
                    n -> Math.abs(n.time().span().start() - predicate.span().start())))
        .map(Near::time);
  }

  /** Steps up from the time to a governor of the predicate; a clause between costs more. */
  private static int distance(Sentence sentence, Token predicate, Token time) {
    PairFeatures.TreePath path = PairFeatures.TreePath.between(sentence, predicate, time);
    int up = path.up().stream().mapToInt(DateReader::cost).sum();
    int down = path.down().stream().mapToInt(t -> t.equals(time) ? 1 : cost(t) + 1).sum();
    return up + down;
  }

  private static int cost(Token token) {
    return switch (token.baseRelation()) {
      case "ccomp", "acl", "advcl", "parataxis", "csubj" -> 2;
      case "obj", "xcomp", "nsubj" -> 0;
      default -> 1;
    };
  }

  /** The last date of the paragraph up to the end of the sentence, where that is long past. */
  private Optional<TimeExpression> historicalContext(Sentence sentence) {
    int paragraph = scene.article().text().lastIndexOf("\n\n", sentence.span().start()) + 1;
    Span before = new Span(paragraph, sentence.span().end());
    return scene.times().stream()
        .filter(t -> before.contains(t.span()) && t.begin().isPresent())
        .reduce((first, second) -> second)
        .filter(t -> t.end().or(t::begin).filter(this::isHistorical).isPresent());
  }
}
