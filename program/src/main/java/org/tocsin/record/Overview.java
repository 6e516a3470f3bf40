package org.tocsin.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a record holds, in figures.
 *
 * @param first the earliest date of an event
 * @param last the latest
 */
public record Overview(
    long articles,
    long uncoded,
    long events,
    long threats,
    long statements,
    long actors,
    long places,
    long problems,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Run> runs) {
  public Overview {
    runs = List.copyOf(runs);
  }

  /** What made some of the findings: versions, and how many articles it coded. */
  public record Run(String program, String lexicon, String model, long articles) {}
}
