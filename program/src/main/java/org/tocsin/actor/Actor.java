package org.tocsin.actor;

import java.util.List;
import java.util.Optional;
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

  public Actor {
    sectors = List.copyOf(sectors);
    steps = List.copyOf(steps);
  }

  /** What cannot be resolved stays as it is worded. */
  public static Actor unresolved(String text) {
    Optional<String> unknown = Optional.empty();
    return new Actor(text, unknown, unknown, List.of(), unknown, false, List.of());
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
