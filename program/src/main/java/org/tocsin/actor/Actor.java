package org.tocsin.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Sector;

/**
 * Who a phrase names.
 *
 * @param text the phrase as worded
 * @param name the proper name, where there is one, in its canonical spelling
 * @param country ISO 3166 alpha-3, or KOS for Kosovo
 * @param sectors the primary sector first; empty where none is known
 * @param role the role as worded ("Secretary of State")
 * @param resolved whether anything beyond the wording is known
 * @param steps how it was resolved, in order
 */
public record Actor(
    String text,
    Optional<String> name,
    Optional<String> country,
    List<Sector> sectors,
    Optional<String> role,
    boolean resolved,
    List<Step> steps) {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "who",
          "whom",
          "whose",
          "which",
          "that");

  public Actor {
    sectors = List.copyOf(sectors);
    steps = List.copyOf(steps);
  }

  /** The same somebody in other words. */
  public Actor worded(String words, List<Step> found) {
    return new Actor(words, name, country, sectors, role, resolved, found);
  }

  /** Whether both have one name, one country and the same sectors, be they none. */
  public boolean isLike(Actor other) {
    return name.equals(other.name)
        && country.equals(other.country)
        && sectors.equals(other.sectors);
  }

  /** What cannot be resolved stays as it is worded. */
  public static Actor unresolved(String text) {
    Optional<String> unknown = Optional.empty();
    return new Actor(text, unknown, unknown, List.of(), unknown, false, List.of());
  }

  /** What to call him: the name, for a pronoun the role it stands for, else the words. */
  public String called() {
    return called(text, name, role);
  }

  /** The same of an actor that is known by these parts only. */
  public static String called(String text, Optional<String> name, Optional<String> role) {
    return name.orElseGet(() -> role.filter(_ -> isPronoun(text)).orElse(text));
  }

  /** Whether words are a pronoun that stands for somebody spoken of; not "I" and "you". */
  public static boolean isPronoun(String text) {
    return PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
  }

  /**
   * One step of a resolution.
   *
   * @param by the lexicon entry ("roles.txt:6"), or how in words ("‘he’ is ‘Blinken’ of sentence
   *     2")
   * @param result what it told, in words
   */
  public record Step(String by, String result) {}
}
