package org.tocsin.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Counts over selected findings of an index. */
record Tally(Columns columns, Bits selected) {

  /** The most frequent values of a facet. */
  List<Facet.Count> counts(Facet facet, int limit) {
    return switch (facet) {
      case ACTOR -> most(count(columns.actor.party), columns.parties, limit);
      case RECIPIENT -> most(count(columns.recipient.party), columns.parties, limit);
      case COUNTRY -> most(countries(), columns.parties, limit);
      case SECTOR -> most(sets(true), columns.sectors, limit);
      case CONTEXT -> most(sets(false), columns.contextNames, limit);
      case TYPE -> most(count(columns.type), columns.types, limit);
      case MODE -> most(count(columns.mode), columns.modes, limit);
      case QUAD -> most(count(columns.quad), Integer::toString, limit);
      case FACTUALITY -> most(count(columns.factuality), columns.factualities, limit);
      case OUTCOME -> most(count(columns.outcome), columns.outcomes, limit);
      case OUTLET -> most(count(columns.outlet), columns.outlets, limit);
      case PLACE -> most(count(columns.placeName), columns.placeNames, limit);
      case KIND ->
          most(count(columns.kind), kind -> kind == Columns.EVENT ? "event" : "statement", limit);
    };
  }

  /** How many of the selected have each value of a column. */
  int[] count(int[] column) {
    int[] counts = new int[16];
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      int value = column[i];
      if (value >= counts.length) {
        counts = java.util.Arrays.copyOf(counts, Math.max(value + 1, counts.length * 2));
      }
      counts[value]++;
    }
    return counts;
  }

  private int[] countries() {
    int[] counts = new int[columns.parties.size()];
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      int actor = columns.actor.country[i];
      int recipient = columns.recipient.country[i];
      int place = columns.placeCountry[i];
      counts[actor]++;
      counts[recipient == actor ? 0 : recipient]++;
      counts[place == actor || place == recipient ? 0 : place]++;
    }
    return counts;
  }

  /** Sectors of either side, or contexts. */
  private int[] sets(boolean sectors) {
    int[] counts = new int[Long.SIZE];
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      long set =
          sectors ? columns.actor.sectors[i] | columns.recipient.sectors[i] : columns.contexts[i];
      while (set != 0) {
        counts[Long.numberOfTrailingZeros(set)]++;
        set &= set - 1;
      }
    }
    return counts;
  }

  private static List<Facet.Count> most(int[] counts, Dictionary names, int limit) {
    return most(counts, names::text, limit);
  }

  private static List<Facet.Count> most(int[] counts, IntFunction<String> name, int limit) {
    int least = least(counts, limit);
    return IntStream.range(1, counts.length)
        .filter(value -> counts[value] >= least)
        .mapToObj(value -> new Facet.Count(name.apply(value), counts[value]))
        .sorted(
            Comparator.comparingLong(Facet.Count::findings)
                .reversed()
                .thenComparing(Facet.Count::value))
        .limit(limit)
        .toList();
  }

  /** The least count that may be among the most, at least 1. */
  private static int least(int[] counts, int limit) {
    PriorityQueue<Integer> most = new PriorityQueue<>();
    for (int value = 1; value < counts.length; value++) {
      if (most.size() < limit) {
        most.add(counts[value]);
      } else if (counts[value] > most.element()) {
        most.remove();
        most.add(counts[value]);
      }
    }
    return most.size() < limit ? 1 : Math.max(1, most.element());
  }

  /** Events by time, in order. */
  List<Bin> bins(Bin.Width width) {
    Map<LocalDate, Sum> sums = new TreeMap<>();
    byDay()
        .forEach((day, sum) ->
            sums.computeIfAbsent(start(LocalDate.ofEpochDay(day), width), _ -> new Sum()).add(sum));
    List<Bin> bins = new ArrayList<>();
    sums.forEach((start, sum) -> bins.add(sum.bin(start)));
    return bins;
  }

  private Map<Integer, Sum> byDay() {
    Map<Integer, Sum> sums = new TreeMap<>();
    int last = Columns.NO_DAY;
    Sum sum = new Sum();
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      int day = columns.day[i];
      if (day == Columns.NO_DAY || !columns.isEvent(i)) {
        continue;
      }
      if (day != last) {
        sum = sums.computeIfAbsent(day, _ -> new Sum());
        last = day;
      }
      sum.add(columns.quad[i], columns.intensity[i]);
    }
    return sums;
  }

  static LocalDate start(LocalDate day, Bin.Width width) {
    return switch (width) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** Places with events, most events first. */
  List<PlaceRow> places(int limit) {
    int[] events = new int[columns.placeIds.size()];
    double[] intensity = new double[events.length];
    for (int i = selected.next(0); i >= 0; i = selected.next(i + 1)) {
      if (columns.isEvent(i)) {
        events[columns.place[i]]++;
        intensity[columns.place[i]] += columns.intensity[i];
      }
    }
    return IntStream.range(1, events.length)
        .filter(place -> events[place] > 0)
        .mapToObj(place -> place(place, events[place], intensity[place] / events[place]))
        .sorted(
            Comparator.comparingLong(PlaceRow::events)
                .reversed()
                .thenComparingLong(PlaceRow::geonameId))
        .limit(limit)
        .toList();
  }

  private PlaceRow place(int number, long events, double intensity) {
    Told.Where where = columns.places.get(number - 1);
    return new PlaceRow(
        where.geonameId(),
        where.name(),
        java.util.Optional.ofNullable(where.country()),
        where.lat(),
        where.lon(),
        events,
        intensity);
  }

  /** What some events come to. */
  static final class Sum {
    private long cooperation;
    private long conflict;
    private double positive;
    private double negative;

    void add(int quad, double intensity) {
      if (quad <= 2) {
        cooperation++;
      } else {
        conflict++;
      }
      positive += Math.max(0, intensity);
      negative += Math.min(0, intensity);
    }

    private void add(Sum other) {
      cooperation += other.cooperation;
      conflict += other.conflict;
      positive += other.positive;
      negative += other.negative;
    }

    Bin bin(LocalDate start) {
      return new Bin(start, cooperation, conflict, positive, negative);
    }
  }
}
