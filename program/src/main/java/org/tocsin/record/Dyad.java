package org.tocsin.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one party did to another.
 *
 * @param actor country, else name; a value of {@link Field#ACTOR}
 * @param quads events by quad, 1 to 4
 * @param intensity mean, −10 to 10
 * @param weeks those with events, in order; of events without a date none
 */
public record Dyad(
    String actor,
    String recipient,
    List<Long> quads,
    long threats,
    double intensity,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Bin> weeks) {
  public Dyad {
    quads = List.copyOf(quads);
    weeks = List.copyOf(weeks);
  }

  public long events() {
    return quads.stream().mapToLong(Long::longValue).sum();
  }
}
