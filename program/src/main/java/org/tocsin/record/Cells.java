package org.tocsin.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values of the database as plain Java ones. */
final class Cells {
  private Cells() {}

  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      case BigInteger number -> number.longValue();
      case BigDecimal number -> number.doubleValue();
      case Number number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }
}
