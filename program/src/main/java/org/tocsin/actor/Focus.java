package org.tocsin.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.actor.Actor.Step;

/** The one country an article is about, where it names no other. */
final class Focus {
  private final Optional<Reading> country;

  Focus(List<View> views) {
    Set<String> countries = new TreeSet<>();
    for (View view : views) {
      for (int i = 0; i < view.sentence().size(); i++) {
        view.match(i).flatMap(match -> match.best().country()).ifPresent(countries::add);
      }
    }
    country =
        countries.size() == 1
            ? Optional.of(reading(countries.iterator().next()))
            : Optional.empty();
  }

  private static Reading reading(String code) {
    return new Reading(
        Optional.empty(),
        Optional.of(code),
        List.of(),
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        List.of(new Step("the article's only country", code)));
  }

  Optional<Reading> country() {
    return country;
  }
}
