package org.tocsin.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.place.Place.Kind;

/** All names of places: what is written by hand laid over what is built from GeoNames. */
final class Atlas {
  private static final int MOST = 90;
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern COUNTY =
      Pattern.compile("^(?:(?:County|Co\\.?) (.+)|(.+) (?:Count(?:y|ies)|Co\\.?|COUNTY|CO\\.))$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:the )?(?:[Cc]ity|[Tt]own|[Vv]illage|[Pp]rovince|[Ss]tate|[Rr]epublic|[Rr]egion"
              + "|[Dd]istrict|[Gg]overnorate|[Ii]sland|[Cc]ounty|[Pp]ort|[Bb]ay|[Gg]ulf) of"
              + "|[Dd]owntown|[Gg]reater|[Cc]entral|[Uu]pstate|[Mm]id|[Oo]uter|[Ii]nner|[Rr]ural"
              + "|[Uu]pper|[Ll]ower|[Oo]ld|[Ll]ake|[Mm]ount"
              + "|(?:[Nn]orth|[Ss]outh)?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?) (?=\\p{Lu})");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<=\\p{L}) (?:[Cc]ity|CITY|[Tt]own|[Tt]ownship|[Vv]illage|[Aa]rea|[Rr]egion"
              + "|[Dd]istrict|[Pp]rovince|[Ss]tate|[Oo]blast|[Gg]overnorate|[Cc]ountryside"
              + "|[Bb]orough|[Pp]arish|[Ii]slands?|[Mm]etro|[Mm]etropolitan|[Rr]epublic|[Vv]alley"
              + "|[Rr]iver|[Bb]each|[Pp]ark|[Aa]irport|[Hh]eights)$");
  private static final double UNLISTED = -2.5;
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::prior)
          .reversed()
          .thenComparingLong(candidate -> candidate.entry().id());

  private final Overlay overlay = new Overlay();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<Long, String> today =
      Overlay.lines("names.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(f -> Long.valueOf(f[0]), f -> f[1]));

  /** What a name as written may mean, best first before the article is looked at. */
  List<Candidate> candidates(String written) {
    String name = bare(written);
    Map<Entry, Double> found = new LinkedHashMap<>();
    Matcher county = COUNTY.matcher(name);
    if (isSeveral(name) && county.matches()) {
      String bare = county.group(1) == null ? county.group(2) : county.group(1);
      districts(found, bare);
    }
    named(found, name);
    String rest = shorter(name);
    for (int length = name.length(); found.isEmpty() && rest.length() < length; ) {
      length = rest.length();
      named(found, rest);
      rest = shorter(rest);
    }
    List<Candidate> candidates = new ArrayList<>(found.size());
    found.forEach((entry, prior) -> candidates.add(new Candidate(entry, prior)));
    candidates.sort(BEST_FIRST);
    return List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
  }

  /** Without the ending of a possessive; most have none. */
  private static String bare(String written) {
    String name = written.strip();
    boolean may = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0;
    return may ? POSSESSIVE.matcher(name).replaceFirst("") : name;
  }

  private static boolean isSeveral(String name) {
    return name.indexOf(' ') >= 0;
  }

  private static String shorter(String name) {
    if (!isSeveral(name)) {
      return name;
    }
    String after = AFTER.matcher(name).replaceFirst("");
    return after.length() < name.length() ? after : BEFORE.matcher(name).replaceFirst("");
  }

  private void districts(Map<Entry, Double> found, String bare) {
    for (String form : List.of(bare + " County", bare, "County " + bare, bare + " Parish")) {
      for (Gazetteer.Hit hit : gazetteer.named(Names.key(form))) {
        if (hit.entry().kind() == Kind.DISTRICT) {
          found.merge(hit.entry(), people(hit.entry()) + 3, Math::max);
        }
      }
    }
  }

  private void named(Map<Entry, Double> found, String name) {
    String key = Names.key(name);
    if (key.length() < 2) {
      return;
    }
    for (Entry entry : byHand(name, key)) {
      found.merge(entry, byHand(entry), Math::max);
    }
    for (Gazetteer.Hit hit : gazetteer.named(key)) {
      Entry entry = hit.entry();
      if (entry.kind() != Kind.REGION || !overlay.hasRegion(entry.region())) {
        found.merge(entry, built(entry) + (hit.main() ? 0 : UNLISTED), Math::max);
      }
    }
  }

  /** What is written by hand, names first, then adjectives. */
  private List<Entry> byHand(String name, String key) {
    List<Entry> named = overlay.named(key);
    List<Entry> adjective = overlay.adjective(key);
    if (named.isEmpty()) {
      return adjective;
    }
    boolean code = key.length() <= 3 && !name.equals(name.toUpperCase(Locale.ROOT));
    List<Entry> found = new ArrayList<>(named.size() + adjective.size());
    for (Entry entry : named) {
      if (!code || !isPostal(entry, key) || name.endsWith(".")) {
        found.add(entry);
      }
    }
    found.addAll(adjective);
    return found;
  }

  private static boolean isPostal(Entry entry, String key) {
    return entry.kind() == Kind.REGION && key.length() == 2;
  }

  private static double people(Entry entry) {
    return StrictMath.log(entry.population() + 500.0);
  }

  private static double byHand(Entry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> Math.max(people(entry), 13) + 3;
      case REGION -> Math.max(people(entry), 13) + 0;
      case CONTINENT -> 20;
      case AREA -> 15.5;
      case DISTRICT, CITY -> people(entry);
    };
  }

  private static double built(Entry entry) {
    if (entry.kind() == Kind.DISTRICT) {
      return people(entry) + -3.5;
    }
    if (entry.kind() == Kind.REGION) {
      return people(entry) - 1;
    }
    return people(entry)
        + switch (entry.grade()) {
          case PLAIN -> 0;
          case SECTION -> -1;
          case SEAT -> 0.7;
          case CAPITAL -> 4;
        };
  }

  /** The regions and countries that a qualifier after a comma may name. */
  List<Entry> qualifiers(String written) {
    List<Entry> found = new ArrayList<>();
    for (Candidate candidate : candidates(bare(written))) {
      Entry entry = candidate.entry();
      if (entry.kind() != Kind.CITY && entry.kind() != Kind.AREA) {
        found.add(entry);
      }
    }
    return List.copyOf(found);
  }

  /** Whether an adjective or the name of a people. */
  boolean isAdjective(String written) {
    return !overlay.adjective(Names.key(written)).isEmpty();
  }

  /** Whether a place, an adjective or a people bears a name just as it is written. */
  boolean knows(String written) {
    return bears(written)
        || (isSeveral(written)
            && COUNTY.matcher(written).matches()
            && !candidates(written).isEmpty());
  }

  /** Whether {@link #named} finds something; asked of most words, so nothing is built. */
  private boolean bears(String name) {
    String key = Names.key(name);
    return key.length() >= 2
        && (!byHand(name, key).isEmpty()
            || gazetteer.knows(key, region -> !overlay.hasRegion(region)));
  }

  /** Whether a country or a region written by hand bears a name. */
  boolean isLarge(String written) {
    for (Entry entry : overlay.named(Names.key(written))) {
      if (entry.kind() == Kind.COUNTRY || entry.kind() == Kind.REGION) {
        return true;
      }
    }
    return false;
  }

  Place place(Entry entry) {
    Entry region = overlay.region(entry.region());
    String name =
        region != null
            ? region.name()
            : entry.kind() == Kind.REGION ? entry.name() : gazetteer.regionName(entry.region());
    return entry.place(overlay, today.getOrDefault(entry.id(), entry.name()), name);
  }

  /** A place under the name that a text gives it, where that is one of a town's own. */
  Place place(Entry entry, String written) {
    Place place = place(entry);
    if (entry.kind() != Kind.CITY) {
      return place;
    }
    String name = bare(written);
    while (!bears(entry, name)) {
      String rest = shorter(name);
      if (rest.length() == name.length()) {
        return place;
      }
      name = rest;
    }
    return place.called(Names.shown(name));
  }

  private boolean bears(Entry entry, String name) {
    for (Gazetteer.Hit hit : gazetteer.named(Names.key(name))) {
      if (hit.entry().equals(entry)) {
        return true;
      }
    }
    return false;
  }
}
