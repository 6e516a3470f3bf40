package org.tocsin.record;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.record.Columns.Side;

/** Finds who acts, or is acted on, by country, sector, id or name. */
final class Parties {
  private final Columns columns;
  private final Function<String, Optional<ActorRow>> actors;
  private final Bits names;

  /**
   * @param actors a resolved actor by its id
   */
  Parties(Columns columns, Function<String, Optional<ActorRow>> actors) {
    this.columns = columns;
    this.actors = actors;
    names = new Bits(columns.parties.size());
    for (int row = 0; row < columns.size; row++) {
      names.set(columns.actor.name[row]);
      names.set(columns.recipient.name[row]);
    }
    names.clear(0);
  }

  /** The findings with such a party on a side. */
  Bits of(Side side, String value) {
    String party = value.strip();
    if (party.matches("[A-Za-z]{3}")) {
      return country(side, party.toUpperCase(Locale.ROOT)).or(named(side, party));
    }
    if (party.matches("([A-Za-z]{3})?:[A-Za-z]{3}")) {
      String[] parts = party.toUpperCase(Locale.ROOT).split(":", -1);
      Bits sector = sector(side, parts[1]);
      return parts[0].isEmpty() ? sector : sector.and(country(side, parts[0]));
    }
    return party.matches("[0-9a-f]{16}") ? identified(side, party) : named(side, party);
  }

  private Bits country(Side side, String code) {
    return among(side.country, columns.parties.find(code));
  }

  private static Bits among(int[] column, int number) {
    return number == 0 ? new Bits(column.length) : Bits.within(column, number, number);
  }

  private Bits sector(Side side, String sector) {
    int number = columns.sectors.find(sector);
    return Bits.touching(side.sectors, number == 0 ? 0 : 1L << number);
  }

  private Bits identified(Side side, String id) {
    return actors
        .apply(id)
        .map(actor -> {
          int country = actor.country().map(columns.parties::find).orElse(0);
          return among(side.who, columns.parties.find(actor.name()))
              .and(Bits.within(side.country, country, country));
        })
        .orElseGet(() -> new Bits(columns.size));
  }

  /** The whole name or wording, or whole words of a name. */
  private Bits named(Side side, String name) {
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    Predicate<String> holds = other -> (" " + other.toLowerCase(Locale.ROOT) + " ").contains(lower);
    Bits words = new Bits(names.bound());
    for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
      if (holds.test(columns.parties.text(i))) {
        words.set(i);
      }
    }
    return Bits.where(side.who, columns.parties.all(name::equalsIgnoreCase))
        .or(Bits.where(side.name, words));
  }
}
