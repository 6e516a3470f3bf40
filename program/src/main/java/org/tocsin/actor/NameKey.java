package org.tocsin.actor;

import java.util.ArrayList;
import java.util.List;

/** Under what a name is filed, so that its spellings meet. */
final class NameKey {
  private static final int SHORTEST = 3;

  private NameKey() {}

  /** The last word of a name, with its particles dropped: "al-Assad" is under Assad. */
  static String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : sound(words.getLast());
  }

  /** The whole name by the sound of its words. */
  static String full(String name) {
    StringBuilder full = new StringBuilder();
    for (String word : words(name)) {
      full.append(full.isEmpty() ? "" : " ").append(sound(word));
    }
    return full.toString();
  }

  /** How many words a name has beside particles. */
  static int length(String name) {
    return words(name).size();
  }

  private static List<String> words(String name) {
    List<String> all = Fold.words(name);
    List<String> strong = new ArrayList<>(all.size());
    for (String word : all) {
      if (!Particles.isParticle(word)) {
        strong.add(word);
      }
    }
    return strong.isEmpty() ? all : strong;
  }

  /** The consonants as most transliterations agree on them; short words stay as they are. */
  static String sound(String word) {
    String plain =
        word.replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("zh", "j")
            .replace("dj", "j")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("tch", "ch")
            .replace('q', 'g')
            .replace('w', 'v');
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean vowel = "aeiouy".indexOf(c) >= 0;
      boolean twice = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
      if ((!vowel || i == 0) && !twice) {
        bones.append(c);
      }
    }
    return bones.length() < SHORTEST ? word : bones.toString();
  }
}
