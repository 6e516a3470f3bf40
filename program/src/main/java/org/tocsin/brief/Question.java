package org.tocsin.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.export.Countries;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;

/**
 * What a briefing is about.
 *
 * @param actor a value of {@link Field#ACTOR}, as RUS or RUS:GOV
 * @param recipient likewise
 * @param since the first day
 * @param until the last day
 */
public record Question(
    String actor, String recipient, Optional<LocalDate> since, Optional<LocalDate> until) {

  String actorName() {
    return name(actor);
  }

  String recipientName() {
    return name(recipient);
  }

  private static String name(String party) {
    String[] parts = party.split(":", -1);
    String country = Countries.name(parts[0]);
    return parts.length == 1 ? country : country + " (" + parts[1] + ")";
  }

  /** What the one did to the other. */
  Filter forth() {
    return days(
        Filter.all()
            .with(Field.KIND, "event")
            .with(Field.ACTOR, actor)
            .with(Field.RECIPIENT, recipient));
  }

  /** What the other did in turn. */
  Filter back() {
    return new Question(recipient, actor, since, until).forth();
  }

  private Filter days(Filter filter) {
    Filter from = since.map(day -> filter.with(Field.SINCE, day.toString())).orElse(filter);
    return until.map(day -> from.with(Field.UNTIL, day.toString())).orElse(from);
  }
}
