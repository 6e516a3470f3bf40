package org.tocsin.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.actor.Actor.Step;
import org.tocsin.ontology.Sector;

/**
 * What is known of a phrase so far.
 *
 * @param person whether it is a human being, as far as that shows
 */
record Reading(
    Optional<String> name,
    Optional<String> country,
    List<Sector> sectors,
    Optional<String> role,
    boolean weak,
    boolean person,
    Optional<Gender> gender,
    List<Step> steps) {
  private static final int SECTORS = 3;

  static final Reading NOTHING =
      new Reading(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          true,
          false,
          Optional.empty(),
          List.of());

  Reading {
    sectors = distinct(sectors, SECTORS);
    steps = distinct(steps, steps.size());
  }

  /** Most lists are shorter than two. */
  private static <T> List<T> distinct(List<T> values, int most) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    List<T> kept = new ArrayList<>(values.size());
    for (T value : values) {
      if (kept.size() < most && !kept.contains(value)) {
        kept.add(value);
      }
    }
    return List.copyOf(kept);
  }

  boolean isResolved() {
    return country.isPresent() || !sectors.isEmpty();
  }

  Reading named(Optional<String> name) {
    return name.isEmpty()
        ? this
        : new Reading(name, country, sectors, role, weak, person, gender, steps);
  }

  /** Under the longer of two names. */
  Reading called(Optional<String> full) {
    boolean longer =
        full.isPresent() && NameKey.length(full.get()) >= NameKey.length(name.orElse(""));
    return longer ? named(full) : this;
  }

  Reading asPerson() {
    return person ? this : new Reading(name, country, sectors, role, weak, true, gender, steps);
  }

  Reading inRole(Optional<String> worded) {
    return worded.isEmpty()
        ? this
        : new Reading(name, country, sectors, worded, weak, person, gender, steps);
  }

  Reading because(String by) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(by, tells()));
    return new Reading(name, country, sectors, role, weak, person, gender, more);
  }

  /** Fills what is missing from another reading of the same actor. */
  Reading or(Reading other) {
    List<Sector> filled = sectors.isEmpty() || (weak && !other.weak) ? other.sectors : sectors;
    return new Reading(
        name.or(other::name),
        country.or(other::country),
        filled.isEmpty() ? sectors : filled,
        role.or(other::role),
        weak && other.weak,
        person || other.person,
        gender.or(other::gender),
        join(steps, other.steps));
  }

  /** Takes the country, where none is known, from what the actor belongs to. */
  Reading within(Reading owner) {
    List<Sector> given = weak && !owner.sectors.isEmpty() ? owner.sectors : sectors;
    boolean uses = (country.isEmpty() && owner.country.isPresent()) || !given.equals(sectors);
    return new Reading(
        name,
        country.or(owner::country),
        given,
        role,
        weak && owner.sectors.isEmpty(),
        person,
        gender,
        uses ? join(owner.steps, steps) : steps);
  }

  /** The same office in a country not known. */
  Reading elsewhere() {
    return new Reading(
        Optional.empty(), Optional.empty(), sectors, Optional.empty(), weak, person, gender, steps);
  }

  private static List<Step> join(List<Step> first, List<Step> second) {
    List<Step> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** In words: {@code KAZ GOV}. */
  String tells() {
    StringBuilder told = new StringBuilder(country.orElse(""));
    sectors.forEach(sector -> told.append(' ').append(sector));
    return told.isEmpty() ? name.orElse("nothing") : told.toString().strip();
  }

  Actor actor(String text) {
    return new Actor(text, name, country, sectors, role, isResolved(), steps);
  }
}
