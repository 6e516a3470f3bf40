package org.tocsin.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.ontology.Sector;

/**
 * An entry of the lexicon.
 *
 * @param name its first spelling
 * @param weak whether it takes country and sectors from what it belongs to ("leader of")
 * @param alone whether the surname alone tells who it is
 * @param from first day it holds
 * @param to first day it no longer holds
 * @param source file and line
 */
record Entry(
    Kind kind,
    String name,
    Optional<String> country,
    List<Sector> sectors,
    boolean weak,
    boolean alone,
    Optional<Gender> gender,
    LocalDate from,
    LocalDate to,
    String source) {

  Entry {
    sectors = List.copyOf(sectors);
  }

  /** Whether it holds on a day; undated articles accept what holds today or ever did. */
  boolean holds(Optional<LocalDate> day) {
    return day.isEmpty() || (!day.get().isBefore(from) && day.get().isBefore(to));
  }

  /** The same person out of office: of that country, of no sector but the elites. */
  Entry former() {
    return new Entry(
        kind, name, country, List.of(Sector.ELI), weak, alone, gender, from, to, source);
  }

  /** What it tells, in words: {@code KAZ GOV}. */
  String tells() {
    StringBuilder told = new StringBuilder(country.orElse(""));
    sectors.forEach(sector -> told.append(' ').append(sector));
    return told.isEmpty() ? name : told.toString().strip();
  }
}
