package org.tocsin.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.text.Resource;
import org.tocsin.text.Span;

/** Parts a word into clitics: {@code do|n't}, {@code John|'s}, {@code can|not}. */
final class WordParts {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final WordParts ENGLISH =
      new WordParts(Resource.lines(WordParts.class, "en/splits.txt"));

  private final Map<String, int[]> cuts;

  /** The lines are words with their parts between bars. */
  WordParts(List<String> splits) {
    Map<String, int[]> cuts = new HashMap<>();
    for (String line : splits) {
      String[] parts = line.split("\\|", -1);
      int[] at = new int[parts.length - 1];
      for (int i = 0; i < at.length; i++) {
        at[i] = (i == 0 ? 0 : at[i - 1]) + parts[i].length();
      }
      cuts.put(String.join("", parts), at);
    }
    this.cuts = Map.copyOf(cuts);
  }

  static WordParts english() {
    return ENGLISH;
  }

  /** Adds the parts of the word between two offsets. */
  void add(String text, int start, int end, List<Span> out) {
    int[] at = cuts.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    int from = start;
    if (at != null && at.length > 0) {
      for (int cut : at) {
        out.add(new Span(from, start + cut));
        from = start + cut;
      }
      out.add(new Span(from, end));
    } else {
      addClitics(text, start, end, out);
    }
  }

  private static void addClitics(String text, int start, int end, List<Span> out) {
    int cut = cliticStart(text, start, end);
    if (cut <= start) {
      out.add(new Span(start, end));
    } else {
      addClitics(text, start, cut, out);
      out.add(new Span(cut, end));
    }
  }

  /** Where the last clitic of a word starts, or −1. */
  private static int cliticStart(String text, int start, int end) {
    int mark = -1;
    for (int i = Math.max(start, end - 3); i < end; i++) {
      mark = Chars.isApostrophe(text.charAt(i)) ? i : mark;
    }
    if (mark < 0) {
      return -1;
    }
    String tail = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
    if (tail.equals("t") && mark > start && (text.charAt(mark - 1) | 0x20) == 'n') {
      return mark - 1;
    }
    return CLITICS.contains(tail) ? mark : -1;
  }
}
