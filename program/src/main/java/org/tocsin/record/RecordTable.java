package org.tocsin.record;

import java.util.Locale;

/** The tables that a record keeps, as they leave it whole. */
public enum RecordTable {
  FINDINGS("id IN (SELECT f.id", "contexts", "actor_sectors", "recipient_sectors"),
  TERMS("finding IN (SELECT f.id"),
  EVIDENCE("finding IN (SELECT f.id"),
  ARTICLES("id IN (SELECT f.article"),
  ACTORS("article IN (SELECT f.article", "sectors"),
  PLACES("geoname_id IN (SELECT f.geoname_id");

  private final String belongs;
  private final String flat;

  RecordTable(String belongs, String... lists) {
    this.belongs = belongs;
    StringBuilder replaced = new StringBuilder();
    for (String list : lists) {
      replaced.append(replaced.isEmpty() ? "" : ", ");
      replaced.append("array_to_string(").append(list).append(", '; ') AS ").append(list);
    }
    flat = replaced.isEmpty() ? "*" : "* REPLACE (" + replaced + ")";
  }

  /** The table with lists as text, their values separated by a semicolon. */
  String flat() {
    return "SELECT " + flat + " FROM " + this;
  }

  String whole() {
    return "SELECT * FROM " + this;
  }

  /** Which rows, after either. */
  String rows(Filter filter, String findings, Condition condition) {
    return filter.isEmpty()
        ? ""
        : " WHERE " + belongs + " FROM " + findings + " WHERE " + condition.sql() + ")";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
