package org.tocsin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists and rules that ship with the program, beside the class that reads them. */
public final class Resource {
  private Resource() {}

  /**
   * All of a resource.
   *
   * @param owner a class of the package it belongs to
   * @throws IllegalStateException where the program lacks it
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + " of " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines without blank ones and comments, which begin with a cross and a space. */
  public static List<String> lines(Class<?> owner, String name) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  /** Its lists by their names, one a line: "name: one, another". */
  public static Map<String, Set<String>> lists(Class<?> owner, String name) {
    return lines(owner, name).stream()
        .map(line -> line.split(":", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> words(parts[1])));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
  }
}
