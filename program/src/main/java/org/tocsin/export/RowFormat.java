package org.tocsin.export;

import java.util.Optional;

/** A format as a pure function of rows. */
interface RowFormat {
  /** What comes before all rows; ends with a line break where it is not empty. */
  default String start() {
    return "";
  }

  /** What comes between two rows. */
  default String between() {
    return "";
  }

  /** What comes behind all rows. */
  default String end() {
    return "";
  }

  /** Why the format cannot hold a row, in a few words; empty where it can. */
  Optional<String> refuses(Row row);

  /** The row, with its line break. It must not be a refused one. */
  String write(Row row);
}
