package org.tocsin.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names an article has introduced; each keeps what was first said of it. */
final class Names {
  private final Map<String, List<Reading>> bySurname = new HashMap<>();

  /** Remembers who a name is; a surname alone adds to the bearer it may belong to. */
  void learn(Reading reading) {
    String name = reading.name().orElse("");
    if (name.isEmpty() || !reading.isResolved()) {
      return;
    }
    List<Reading> bearers =
        bySurname.computeIfAbsent(NameKey.surname(name), key -> new ArrayList<>());
    for (int i = 0; i < bearers.size(); i++) {
      if (meets(bearers.get(i), name)) {
        bearers.set(i, longer(bearers.get(i), name).or(reading));
        return;
      }
    }
    bearers.add(reading);
  }

  private static Reading longer(Reading bearer, String name) {
    boolean longer = NameKey.length(name) > NameKey.length(bearer.name().orElse(""));
    return longer ? bearer.named(Optional.of(name)) : bearer;
  }

  private static boolean meets(Reading bearer, String name) {
    String other = bearer.name().orElse("");
    return NameKey.length(name) == 1
        || NameKey.length(other) == 1
        || NameKey.full(other).equals(NameKey.full(name))
        || (initial(other).equals(initial(name)) && NameKey.length(other) != NameKey.length(name));
  }

  private static String initial(String name) {
    List<String> words = Fold.words(name);
    return words.isEmpty() ? "" : NameKey.sound(words.getFirst());
  }

  /** Who bears a name; empty where nobody does, or where several do. */
  Optional<Reading> find(String name) {
    List<Reading> bearers = new ArrayList<>();
    for (Reading bearer : bySurname.getOrDefault(NameKey.surname(name), List.of())) {
      if (meets(bearer, name)) {
        bearers.add(bearer);
      }
    }
    return bearers.size() == 1
        ? Optional.of(bearers.getFirst().because(known(name, bearers.getFirst())))
        : Optional.empty();
  }

  private static String known(String name, Reading bearer) {
    String full = bearer.name().orElse(name);
    return full.equals(name)
        ? "the article introduces ‘" + name + "’"
        : "‘" + name + "’ is ‘" + full + "’, whom the article introduces";
  }
}
