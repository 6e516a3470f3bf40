package org.tocsin.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What findings are counted by; each value is one of the field's. */
public enum Facet {
  /** Countries and names; who is only worded, as "he", is nobody in particular. */
  ACTOR(Field.ACTOR, "coalesce(f.actor_country, f.actor_name)"),
  RECIPIENT(Field.RECIPIENT, "coalesce(f.recipient_country, f.recipient_name)"),
  COUNTRY(
      Field.COUNTRY,
      "unnest(list_distinct([f.actor_country, f.recipient_country, f.place_country]))"),
  SECTOR(Field.SECTOR, "unnest(list_distinct(list_concat(f.actor_sectors, f.recipient_sectors)))"),
  TYPE(Field.TYPE, "f.type"),
  MODE(Field.MODE, "f.mode"),
  CONTEXT(Field.CONTEXT, "unnest(f.contexts)"),
  QUAD(Field.QUAD, "f.quad"),
  FACTUALITY(Field.FACTUALITY, "f.factuality"),
  OUTCOME(Field.OUTCOME, Outcomes.SQL),
  OUTLET(Field.OUTLET, "f.outlet"),
  PLACE(Field.PLACE, "f.place"),
  KIND(Field.KIND, "f.kind");

  private final Field field;
  private final String sql;

  Facet(Field field, String sql) {
    this.field = field;
    this.sql = sql;
  }

  /** The field that filters by a value of this facet. */
  public Field field() {
    return field;
  }

  /** The name in addresses: {@code actor}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of a name, if it is one. */
  public static Optional<Facet> find(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
  }

  String sql() {
    return sql;
  }

  /** A value and how many findings have it. */
  public record Count(String value, long findings) {}
}
