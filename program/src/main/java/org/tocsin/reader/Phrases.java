package org.tocsin.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.text.Resource;

/** Lines that pages put between and below paragraphs: read also, share this, about the author. */
final class Phrases {
  private static final int LONGEST = 120;
  private static final int LONGEST_CALL = 240;
  private static final int LONGEST_END = 60;

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"”’»)]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final List<String> starts;
  private final List<String> calls;
  private final List<String> ends;

  private Phrases(List<String> starts, List<String> calls, List<String> ends) {
    this.starts = starts;
    this.calls = calls;
    this.ends = ends;
  }

  static Phrases load() {
    return new Phrases(
        Resource.lines(Phrases.class, "phrases.txt"),
        Resource.lines(Phrases.class, "calls.txt"),
        Resource.lines(Phrases.class, "endings.txt"));
  }

  /** Whether a line is none of the article's. */
  boolean marks(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return (line.length() <= LONGEST && starts.stream().anyMatch(p -> begins(lower, p)))
        || (line.length() <= LONGEST_CALL && calls.stream().anyMatch(lower::contains));
  }

  /** Whether a line heads what comes below an article. */
  boolean ends(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return line.length() <= LONGEST_END
        && !SENTENCE.matcher(line).matches()
        && ends.stream().anyMatch(p -> begins(lower, p));
  }

  /** One word alone must be the whole line: with more after it, it may begin a sentence. */
  private static boolean begins(String line, String phrase) {
    return line.startsWith(phrase)
        && (!WORD.matcher(phrase).matches()
            || line.substring(phrase.length()).chars().noneMatch(Character::isLetter));
  }
}
