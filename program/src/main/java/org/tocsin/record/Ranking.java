package org.tocsin.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Rows in an order. */
final class Ranking {
  /** So an intensity is compared: in thousandths. */
  private static final int FINE = 1000;

  private static final int LAST = Integer.MAX_VALUE;

  private final int[] rows;

  private Ranking(int[] rows) {
    this.rows = rows;
  }

  /** How many there are. */
  int size() {
    return rows.length;
  }

  /** The row at a place, from 0. */
  int row(int place) {
    return rows[place];
  }

  /** Rows by what compares their ids. */
  static Ranking byId(int size, Comparator<Integer> ids) {
    return new Ranking(
        IntStream.range(0, size).boxed().sorted(ids).mapToInt(Integer::intValue).toArray());
  }

  /** Rows by a value, ascending; equal ones as they stand here. */
  Ranking by(IntUnaryOperator value) {
    long[] keys = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      keys[i] = (long) value.applyAsInt(rows[i]) << 32 | i;
    }
    Arrays.parallelSort(keys);
    int[] sorted = new int[rows.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = rows[(int) keys[i]];
    }
    return new Ranking(sorted);
  }

  /** Where the rows behind a point begin. */
  int first(IntPredicate isBehind) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBehind.test(rows[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** By what a row comes first in an order of findings; those without a value last. */
  static int value(Order order, Columns columns, int row) {
    return order.isByDate() ? value(order, columns.day[row]) : value(order, columns.intensity[row]);
  }

  /** The same of the value of a cursor. */
  static int value(Order order, Cursor cursor) {
    if (order.isNone(cursor.value())) {
      return LAST;
    }
    return order.isByDate()
        ? value(order, (int) LocalDate.parse(cursor.value()).toEpochDay())
        : value(order, Double.parseDouble(cursor.value()));
  }

  private static int value(Order order, int day) {
    return day == Columns.NO_DAY ? LAST : order.isDescending() ? -day : day;
  }

  private static int value(Order order, double intensity) {
    int value = Math.toIntExact(Math.round(intensity * FINE));
    return Double.isNaN(intensity) ? LAST : order.isDescending() ? -value : value;
  }

  /** What a cursor tells of a row. */
  static String text(Order order, Columns columns, int row) {
    if (value(order, columns, row) == LAST) {
      return order.none();
    }
    return order.isByDate()
        ? LocalDate.ofEpochDay(columns.day[row]).toString()
        : Double.toString(columns.intensity[row]);
  }
}
