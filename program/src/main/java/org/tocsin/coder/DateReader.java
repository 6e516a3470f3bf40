package org.tocsin.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Finds the date of a clause: the time expression nearest to it in the tree. */
final class DateReader {
  private static final int NEAR = 4;
  private static final int BEFORE_PRESENT = 5;
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** Texts that go by the year of their making: "the 2015 <em>deal</em>". */
  private static final Set<String> TEXTS =
      Set.of(
          ("accord act agreement budget census charter code compact constitution convention deal "
                  + "declaration law memorandum pact protocol report resolution statute treaty truce")
              .split(" "));

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
    Optional<TimeExpression> past = historicalContext(sentence, predicate);
    if (past.isPresent() && !isRelative(sentence)) {
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

  /** "<em>Last week</em>" in an article without a date: a time of its own, though not known. */
  private boolean isRelative(Sentence sentence) {
    return scene.article().published().isEmpty()
        && scene.timesOf(sentence).stream().anyMatch(t -> isWhen(t) && t.begin().isEmpty());
  }

  private static boolean isWhen(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
  }

  private String words(TimeExpression time) {
    return time.span().of(scene.article().text());
  }

  /** How the words came to a date. */
  private String counted(TimeExpression time) {
    String words = words(time);
    String from =
        YEAR.matcher(words).find()
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
    return sentence.has(predicate, "aux", "had");
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
    if (predicate.upos() == Upos.NOUN) {
      for (Token clause : sentence.dependents(predicate, "acl")) {
        Span words = sentence.subtreeSpan(clause);
        for (TimeExpression time : scene.timesOf(sentence)) {
          if (time.begin().isPresent() && words.contains(time.span())) {
            return Optional.of(time);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "this day ten years ago" is what its last words say. */
  private TimeExpression last(Sentence sentence, TimeExpression time) {
    String text = scene.article().text();
    for (TimeExpression next : scene.timesOf(sentence)) {
      boolean follows = next.span().start() - time.span().end() == 1 && next.begin().isPresent();
      if (follows && next.span().of(text).endsWith(" ago")) {
        return next;
      }
    }
    return time;
  }

  private static Optional<TimeExpression> near(
      Sentence sentence, Token predicate, List<TimeExpression> times) {
    Optional<TimeExpression> nearest = Optional.empty();
    int least = NEAR + 1;
    int closest = 0;
    for (TimeExpression time : times) {
      Optional<Token> head = isDay(time) ? Scene.head(sentence, time.span()) : Optional.empty();
      if (head.isPresent() && !isInName(sentence, head.get(), predicate)) {
        int distance = distance(sentence, predicate, head.get());
        int apart = Math.abs(time.span().start() - predicate.span().start());
        if (distance < least || (distance == least && distance <= NEAR && apart < closest)) {
          nearest = Optional.of(time);
          least = distance;
          closest = apart;
        }
      }
    }
    return nearest;
  }

  private boolean isInName(TimeExpression time, Token predicate) {
    for (Sentence sentence : scene.sentences()) {
      if (sentence.span().contains(time.span())) {
        return Scene.head(sentence, time.span())
            .filter(head -> isInName(sentence, head, predicate))
            .isPresent();
      }
    }
    return false;
  }

  /** "Iran broke the <em>2015</em> deal": it dates the deal and nothing else. */
  private static boolean isInName(Sentence sentence, Token time, Token predicate) {
    return sentence
        .head(time)
        .filter(noun -> noun.index() > time.index() && TEXTS.contains(noun.lowerLemma()))
        .filter(noun -> !noun.equals(predicate))
        .isPresent();
  }

  private static boolean isDay(TimeExpression time) {
    return time.begin().isPresent() && isWhen(time);
  }

  /** Steps up from the time to a governor of the predicate; a clause between costs more. */
  private static int distance(Sentence sentence, Token predicate, Token time) {
    PairFeatures.TreePath path = PairFeatures.TreePath.between(sentence, predicate, time);
    int steps = 0;
    for (Token token : path.up()) {
      steps += cost(token);
    }
    for (Token token : path.down()) {
      steps += token.equals(time) ? 1 : cost(token) + 1;
    }
    return steps;
  }

  private static int cost(Token token) {
    return switch (token.baseRelation()) {
      case "ccomp", "acl", "advcl", "parataxis", "csubj" -> 2;
      case "obj", "xcomp", "nsubj" -> 0;
      default -> 1;
    };
  }

  /** The last date of the paragraph up to the end of the sentence, where that is long past. */
  private Optional<TimeExpression> historicalContext(Sentence sentence, Token predicate) {
    int paragraph = scene.article().text().lastIndexOf("\n\n", sentence.span().start()) + 1;
    Span before = new Span(paragraph, sentence.span().end());
    Optional<TimeExpression> last = Optional.empty();
    for (TimeExpression time : scene.times()) {
      if (before.contains(time.span()) && time.begin().isPresent() && !isInName(time, predicate)) {
        last = Optional.of(time);
      }
    }
    return last.filter(t -> t.end().or(t::begin).filter(this::isHistorical).isPresent());
  }
}
