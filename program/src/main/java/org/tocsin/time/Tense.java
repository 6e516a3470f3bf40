package org.tocsin.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/** Guesses from the verbs nearest to a date whether it lies ahead or behind. */
final class Tense {
  private static final int WINDOW = 140;
  private static final int NEAR = 16;

  /** So long is what opens a sentence. */
  private static final int START = 8;

  private static final Pattern BY =
      Pattern.compile("(?i)\\b(?:by|before)\\s+(?:(?:early|late|about|noon) )?$");
  private static final Pattern IF = Pattern.compile("(?i)\\b(?:if|unless)\\b[^.;:]*$");
  private static final Pattern DEMANDED =
      Pattern.compile("^ that |\\bto (?!the\\b|an?\\b|his\\b|her\\b|their\\b|its\\b)[a-z]+");
  private static final Pattern STOP =
      Pattern.compile(
          "(?<!\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Inc|Corp|Co|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[ap]\\.m))"
              + "[.?!]['\"”’)]*\\s|\\n\\s*\\n");

  private final Pattern cue;
  private final Pattern until;
  private final Pattern since;

  Tense(Words words) {
    cue =
        Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}-])(?:(?<none>%s)|(?<future>%s)|(?<past>%s))(?![\\p{L}\\p{N}-])"
                .formatted(words.regex("notpast"), words.regex("future"), words.regex("past")));
    until = Pattern.compile("(?i)\\b" + words.regex("until") + "\\s+$");
    since = Pattern.compile("(?i)\\b" + words.regex("since") + "\\s+$");
  }

  Direction direction(String text, Span span) {
    String before = before(text, span);
    if (until.matcher(before).find()) {
      return first(after(text, span)).filter(d -> before.length() < START).orElse(Direction.FUTURE);
    }
    if (since.matcher(before).find()) {
      return Direction.PAST;
    }
    if (limits(before) || conditional(before)) {
      return Direction.FUTURE;
    }
    return last(before).or(() -> first(after(text, span))).orElse(Direction.UNKNOWN);
  }

  /** "Told them to leave by", "demanded that they leave by", "leave by": no verb of what was. */
  private boolean limits(String before) {
    Matcher by = BY.matcher(before);
    if (!by.find() || before.substring(0, by.start()).isBlank()) {
      return false;
    }
    String rest = afterPast(before);
    return rest.length() == before.length() || DEMANDED.matcher(rest).find();
  }

  /** "If they attack on": no verb of what was after the "if". */
  private boolean conditional(String before) {
    return IF.matcher(afterPast(before)).find();
  }

  /** What comes after the last verb in the past, or all. */
  private String afterPast(String words) {
    int end = 0;
    Matcher m = cue.matcher(words);
    while (m.find()) {
      end = m.group("past") == null ? end : m.end();
    }
    return words.substring(end);
  }

  /** Whether a verb stands so near before the date that its tense is beyond doubt. */
  boolean near(String text, Span span) {
    String before = before(text, span);
    return last(before.substring(Math.max(0, before.length() - NEAR))).isPresent();
  }

  private static String before(String text, Span span) {
    String window = text.substring(Math.max(0, span.start() - WINDOW), span.start());
    Matcher stop = stops(window);
    int from = 0;
    for (int end = stop(stop, window, 0); end >= 0; end = stop(stop, window, end)) {
      from = end;
    }
    return window.substring(from);
  }

  private static Matcher stops(String window) {
    return STOP.matcher(window).useTransparentBounds(true);
  }

  /** The end of the first stop from a place on, or −1: tried only where a sign allows it. */
  private static int stop(Matcher stop, String window, int from) {
    for (int i = from; i < window.length(); i++) {
      if (".?!\n".indexOf(window.charAt(i)) >= 0 && stop.region(i, window.length()).lookingAt()) {
        return stop.end();
      }
    }
    return -1;
  }

  private static String after(String text, Span span) {
    String window = text.substring(span.end(), Math.min(text.length(), span.end() + WINDOW));
    Matcher stop = stops(window);
    return stop(stop, window, 0) >= 0 ? window.substring(0, stop.start()) : window;
  }

  private Optional<Direction> first(String words) {
    Matcher m = cue.matcher(words);
    while (m.find()) {
      if (m.group("none") == null) {
        return Optional.of(of(m));
      }
    }
    return Optional.empty();
  }

  /** The nearest verb; a participle belongs to the auxiliary just before it. */
  private Optional<Direction> last(String words) {
    Optional<Direction> nearest = Optional.empty();
    int future = -100;
    Matcher m = cue.matcher(words);
    while (m.find()) {
      if (m.group("future") != null) {
        future = m.end();
        nearest = Optional.of(Direction.FUTURE);
      } else if (m.group("past") != null && m.start() - future > 8) {
        nearest = Optional.of(Direction.PAST);
      }
    }
    return nearest;
  }

  private static Direction of(Matcher m) {
    return m.group("future") == null ? Direction.PAST : Direction.FUTURE;
  }
}
