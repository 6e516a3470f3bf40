package org.tocsin.record;

import java.time.format.DateTimeParseException;
import java.util.List;

/** A place between rows: the value that orders them and the id of the row before. */
record Cursor(String value, String id) {
  private static final String STRANGE = "cursor: not one that this record gave";

  /**
   * As {@link #toString} wrote it.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Cursor parse(String text) {
    int end = text.indexOf('~');
    Cursor cursor =
        end < 0 ? new Cursor("", "") : new Cursor(text.substring(0, end), text.substring(end + 1));
    if (!cursor.value.matches("-?[0-9]+([.-][0-9]+)*") || cursor.id.isEmpty()) {
      throw new IllegalArgumentException(STRANGE);
    }
    return cursor;
  }

  /**
   * The rows behind it.
   *
   * @throws IllegalArgumentException where it is of another order, or no day and no intensity
   */
  Condition behind(Order order) {
    if (order.isByDate() != value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      throw new IllegalArgumentException("cursor: of another order");
    }
    try {
      Ranking.value(order, this);
    } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(STRANGE, e);
    }
    return new Condition(order.behind(), List.of(value, value, id));
  }

  /** The articles behind it, newest first. */
  Condition behindArticle() {
    return behind(Order.NEWEST).renamed("f.date", "a.published").renamed("f.id", "a.id");
  }

  @Override
  public String toString() {
    return value + "~" + id;
  }
}
