package org.tocsin.place;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.syntax.Token;

/** The small word lists of this package. */
final class Words {
  static final Set<String> GIVEN_NAMES = load("given-names.txt");
  static final Set<String> TITLES = load("titles.txt");
  static final Set<String> NOT_AFTER = load("not-after.txt");
  static final Set<String> NOT_PLACES = load("not-places.txt");

  static final Set<String> BODIES = load("bodies.txt");
  static final Set<String> GROUPS = load("groups.txt");
  static final Set<String> ADJECTIVES = load("adjectives.txt");
  static final Set<String> CALENDAR = load("calendar.txt");
  static final Set<String> WITHIN = load("within.txt");
  static final Set<String> PLACE_NOUNS = load("place-nouns.txt");
  static final Set<String> ACTOR_NOUNS = load("actor-nouns.txt");
  static final Set<String> TAKING_VERBS = load("taking-verbs.txt");
  static final Set<String> SPEECH_VERBS = load("speech-verbs.txt");

  static final Set<String> TOWNS = load("towns.txt");
  static final Set<String> QUARTERS = load("quarters.txt");
  static final Set<String> ABROAD = load("abroad.txt");
  static final Set<String> POSTS = load("posts.txt");
  static final Set<String> BORDERING = load("bordering.txt");
  static final Set<String> ACTS = load("acts.txt");

  private Words() {}

  static boolean isPlaceNoun(Token noun) {
    return PLACE_NOUNS.contains(noun.lowerLemma()) || PLACE_NOUNS.contains(noun.lower());
  }

  static boolean isActorNoun(Token noun) {
    return ACTOR_NOUNS.contains(noun.lowerLemma()) || ACTOR_NOUNS.contains(noun.lower());
  }

  private static Set<String> load(String resource) {
    return Overlay.lines(resource).stream()
        .flatMap(line -> Arrays.stream(line[0].split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
