package org.tocsin.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.text.Resource;

/** The lexicons of this package, read once. */
record Settings(CueLexicon cues, Set<String> media, Set<String> outlets) {
  static final Settings ENGLISH =
      new Settings(CueLexicon.parse(lines("cues.txt")), words("media.txt"), words("outlets.txt"));

  private static Set<String> words(String resource) {
    return lines(resource).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String resource) {
    return Resource.text(Settings.class, resource).lines().toList();
  }
}
