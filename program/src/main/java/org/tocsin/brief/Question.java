package org.tocsin.brief;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.export.Countries;
import org.tocsin.ontology.Sector;
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
    if (parts.length == 1) {
      return Countries.name(party);
    }
    return parts[0].isEmpty() ? sector(parts[1]) : Countries.name(parts[0]) + " (" + parts[1] + ")";
  }

  private static String sector(String code) {
    return Sector.of(code.toUpperCase(Locale.ROOT)).map(Sector::meaning).orElse(code);
  }

  /** What the one did to the other. */
  Filter forth() {
    return events(actor, recipient);
  }

  /** What the other did in turn. */
  Filter back() {
    return events(recipient, actor);
  }

  private Filter events(String from, String to) {
    Filter events = Filter.all().with(Field.KIND, "event");
    return days(events.with(Field.ACTOR, from).with(Field.RECIPIENT, to));
  }

  private Filter days(Filter filter) {
    Filter from = since.map(day -> filter.with(Field.SINCE, day.toString())).orElse(filter);
    return until.map(day -> from.with(Field.UNTIL, day.toString())).orElse(from);
  }
}
