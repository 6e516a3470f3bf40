package org.tocsin.record;

import java.util.Locale;

/** In which order findings come; equal ones by id, those without a value last. */
public enum Order {
  NEWEST("f.date", "DESC", "DATE '0001-01-01'"),
  OLDEST("f.date", "ASC", "DATE '9999-12-31'"),
  /** The hardest conflict first. */
  HARDEST("f.intensity", "ASC", "99"),
  /** The deepest cooperation first. */
  FRIENDLIEST("f.intensity", "DESC", "-99");

  private final String column;
  private final String direction;
  private final String none;

  Order(String column, String direction, String none) {
    this.column = column;
    this.direction = direction;
    this.none = none;
  }

  /** The name in addresses: {@code newest}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The order of a name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Order of(String key) {
    for (Order order : values()) {
      if (order.key().equals(key)) {
        return order;
      }
    }
    throw new IllegalArgumentException(
        "no order \"" + key + "\"; there are newest, oldest, hardest, friendliest");
  }

  boolean isByDate() {
    return this == NEWEST || this == OLDEST;
  }

  boolean isDescending() {
    return direction.equals("DESC");
  }

  /** What stands in a cursor for no value. */
  String none() {
    return isByDate() ? none.replaceAll("[^0-9-]", "") : none + ".0";
  }

  boolean isNone(String value) {
    return value.equals(none()) || value.equals(none);
  }

  /** What is compared, never null. */
  String value() {
    return "coalesce(" + column + ", " + none + ")";
  }

  String by() {
    return value() + " " + direction + ", f.id";
  }

  /** What lies behind a row with this value, given three times over, and this id. */
  String behind() {
    String type = isByDate() ? "DATE" : "DOUBLE";
    String mark = "CAST(? AS " + type + ")";
    String further = isDescending() ? " < " : " > ";
    return "(" + value() + further + mark + " OR " + value() + " = " + mark + " AND f.id > ?)";
  }
}
