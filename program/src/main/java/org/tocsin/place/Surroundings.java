package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/** Names of regions, countries and counties anywhere in a text, also inside other names. */
final class Surroundings {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*");
  private static final Pattern COUNTY = Pattern.compile(".*\\b(?:County|Parish|Oblast|Province)");
  private static final List<String> COUNTIES = List.of("County", "Parish", "Oblast", "Province");
  private static final int WORDS = 3;
  private static final int SHORTEST = 4;

  private Surroundings() {}

  /** The spans of such names that overlap none of those given. */
  static List<Span> of(String text, List<Span> given, Atlas atlas) {
    List<Span> found = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      Span whole = new Span(names.start(), names.end());
      if (!overlaps(whole, given)) {
        inside(text, whole, found, atlas);
      }
    }
    return found;
  }

  private static boolean overlaps(Span span, List<Span> given) {
    for (Span other : given) {
      if (span.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  private static void inside(String text, Span whole, List<Span> found, Atlas atlas) {
    int start = whole.start();
    while (start < whole.end()) {
      int end = longest(text, start, whole.end(), atlas);
      if (end > start) {
        found.add(new Span(start, end));
      }
      int space = text.indexOf(' ', Math.max(start, end));
      start = space < 0 || space >= whole.end() ? whole.end() : space + 1;
    }
  }

  private static boolean isCounty(String name) {
    for (String ending : COUNTIES) {
      if (name.endsWith(ending)) {
        return COUNTY.matcher(name).matches();
      }
    }
    return false;
  }

  private static int longest(String text, int start, int limit, Atlas atlas) {
    int best = start;
    int end = start;
    for (int word = 0; word < WORDS && end < limit; word++) {
      int space = text.indexOf(' ', end + 1);
      end = space < 0 || space > limit ? limit : space;
      String name = text.substring(start, end);
      if (name.length() >= SHORTEST
          && (atlas.isLarge(name) || (isCounty(name) && !atlas.candidates(name).isEmpty()))) {
        best = end;
      }
    }
    return best;
  }
}
