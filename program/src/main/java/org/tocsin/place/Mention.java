package org.tocsin.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.place.Place.Kind;
import org.tocsin.text.Span;

/**
 * A place name with what its neighbourhood in the text says of it.
 *
 * @param qualifiers the regions or countries named right after it, as in "Paris, Texas"
 * @param wanted whether the words around ask for a district or a town
 */
record Mention(Span span, String name, String qualifier, List<Entry> qualifiers, Wanted wanted) {
  private static final int REACH = 60;
  private static final Pattern AFTER =
      Pattern.compile(
          "^, ?\\(?((?:\\p{Lu}[\\p{L}.'’-]*\\.?)(?: (?:of |and )?\\p{Lu}[\\p{L}.'’-]+){0,3})");
  private static final Pattern COUNTIES =
      Pattern.compile(
          "^(?:(?:,| and|, and| or) \\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+)?)*"
              + " (?:[Cc]ounties|[Pp]arishes|County|Parish|COUNTY)\\b");
  private static final Pattern OF =
      Pattern.compile("(?i)\\b(?:city|town|village|municipality|port|suburb|hamlet) of $");
  private static final Pattern STATE =
      Pattern.compile("(?i)\\b(?:state|province|governorate|oblast|region) of $");

  /** What kind of place the words around a name ask for. */
  enum Wanted {
    ANY,
    DISTRICT,
    CITY,
    REGION
  }

  static Mention of(String text, Span span, Atlas atlas) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    String name = span.of(text).strip();
    Matcher next = AFTER.matcher(after);
    if (next.find()) {
      String words = next.group(1);
      while (!words.isEmpty()) {
        List<Entry> entries = atlas.qualifiers(words);
        if (!entries.isEmpty()) {
          return new Mention(span, name, Names.key(words), entries, wanted(before, after));
        }
        words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
      }
    }
    return new Mention(span, name, "", List.of(), wanted(before, after));
  }

  private static Wanted wanted(String before, String after) {
    if (mayNameCounties(after) && COUNTIES.matcher(after).find()) {
      return Wanted.DISTRICT;
    }
    if (!before.stripTrailing().endsWith(" of")) {
      return Wanted.ANY;
    }
    if (OF.matcher(before).find()) {
      return Wanted.CITY;
    }
    return STATE.matcher(before).find() ? Wanted.REGION : Wanted.ANY;
  }

  /** Asked first, for most texts go on without. */
  private static boolean mayNameCounties(String after) {
    return after.contains("ount") || after.contains("arish") || after.contains("COUNTY");
  }

  /** Whether one of the qualifiers holds a place. */
  boolean isWithin(Entry entry) {
    for (Entry qualifier : qualifiers) {
      if (qualifier.holds(entry)) {
        return true;
      }
    }
    return false;
  }

  String group() {
    return Names.key(name) + "|" + qualifier + "|" + wanted;
  }

  double bonus(Entry entry, double qualified) {
    double bonus = isWithin(entry) ? qualified : 0;
    return bonus
        + switch (wanted) {
          case ANY -> 0;
          case DISTRICT -> entry.kind() == Kind.DISTRICT ? 8 : 0;
          case CITY -> entry.kind() == Kind.CITY ? 4 : 0;
          case REGION -> entry.kind() == Kind.REGION ? 4 : 0;
        };
  }
}
