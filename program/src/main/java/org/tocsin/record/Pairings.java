package org.tocsin.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who acts on whom among selected findings of an index: first how often, then all of the most. */
record Pairings(Columns columns, Bits selected) {

  List<Dyad> most(int limit) {
    int[] events = new Tally(columns, selected).count(columns.pair);
    int[] top =
        IntStream.range(1, events.length)
            .filter(pair -> events[pair] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(pair -> -events[pair])
                    .thenComparing(pair -> party(pair, 0))
                    .thenComparing(pair -> party(pair, 1)))
            .limit(limit)
            .mapToInt(Integer::intValue)
            .toArray();
    One[] sums = new One[columns.pairs.size()];
    for (int pair : top) {
      sums[pair] = new One();
    }
    int threat = columns.types.find("THREATEN");
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      One one = sums[columns.pair[i]];
      if (one != null) {
        one.add(columns, i, columns.type[i] == threat);
      }
    }
    return IntStream.of(top)
        .mapToObj(pair -> sums[pair].dyad(party(pair, 0), party(pair, 1)))
        .toList();
  }

  private String party(int pair, int side) {
    String[] two = columns.pairs.text(pair).split(" ", -1);
    return columns.parties.text(Integer.parseInt(two[side]));
  }

  /** What one party did to another. */
  private static final class One {
    private final long[] quads = new long[4];
    private final Map<Integer, Tally.Sum> weeks = new TreeMap<>();
    private int week = Integer.MIN_VALUE;
    private Tally.Sum sum = new Tally.Sum();
    private long threats;
    private double intensity;
    private int first = Columns.NO_DAY;
    private int last = Integer.MIN_VALUE;

    void add(Columns columns, int row, boolean isThreat) {
      quads[columns.quad[row] - 1]++;
      threats += isThreat ? 1 : 0;
      intensity += columns.intensity[row];
      int day = columns.day[row];
      if (day != Columns.NO_DAY) {
        first = Math.min(first, day);
        last = Math.max(last, day);
        // The first of January 1970 was a Thursday, three days after a Monday.
        sum(Math.floorDiv(day + 3, 7)).add(columns.quad[row], columns.intensity[row]);
      }
    }

    /** Rows of one week mostly follow one another. */
    private Tally.Sum sum(int number) {
      if (number != week) {
        week = number;
        sum = weeks.computeIfAbsent(number, _ -> new Tally.Sum());
      }
      return sum;
    }

    Dyad dyad(String actor, String recipient) {
      long events = quads[0] + quads[1] + quads[2] + quads[3];
      List<Bin> bins = new ArrayList<>();
      weeks.forEach((week, sum) -> bins.add(sum.bin(LocalDate.ofEpochDay(week * 7L - 3))));
      return new Dyad(
          actor,
          recipient,
          List.of(quads[0], quads[1], quads[2], quads[3]),
          threats,
          intensity / events,
          date(first),
          date(last),
          bins);
    }

    private Optional<LocalDate> date(int day) {
      return weeks.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
  }
}
