package org.tocsin.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What findings are, by the number of their row from 0: a column for each field, dictionaries for
 * its values. Filled once, then only read.
 */
final class Columns {
  /** The day of what has none. */
  static final int NO_DAY = Integer.MAX_VALUE;

  static final int EVENT = 1;
  static final int STATEMENT = 2;

  final int size;
  final long[] id;
  final int[] article;
  final int[] kind;
  final int[] type;
  final int[] mode;
  final int[] factuality;
  final int[] terms;

  /** The type of what is threatened. */
  final int[] actType;

  /** The last day of a threat's deadline. */
  final int[] due;

  /** What became of a threat. */
  final int[] outcome;

  final int[] quad;
  final int[] day;
  final double[] intensity;
  final long[] contexts;
  final Side actor;
  final Side recipient;
  final int[] pair;
  final int[] place;
  final int[] placeName;
  final int[] placeCountry;
  final int[] outlet;

  final Dictionary types = new Dictionary();
  final Dictionary modes = new Dictionary();
  final Dictionary factualities = new Dictionary();
  final Dictionary kindsOfTerms = new Dictionary();
  final Dictionary outcomes = new Dictionary();
  final Dictionary contextNames = new Dictionary();
  final Dictionary sectors = new Dictionary();
  final Dictionary parties = new Dictionary();
  final Dictionary placeNames = new Dictionary();
  final Dictionary outlets = new Dictionary();

  /** The two of each pair, actor and recipient, as numbers of parties; numbered as texts are. */
  final Dictionary pairs = new Dictionary();

  /** The GeoNames ids of places, as texts. */
  final Dictionary placeIds = new Dictionary();

  /** What was first told of each place, from number 1 on. */
  final List<Told.Where> places = new ArrayList<>();

  Columns(int size) {
    this.size = size;
    id = new long[size];
    article = new int[size];
    kind = new int[size];
    type = new int[size];
    mode = new int[size];
    factuality = new int[size];
    terms = new int[size];
    actType = new int[size];
    due = new int[size];
    outcome = new int[size];
    quad = new int[size];
    day = new int[size];
    intensity = new double[size];
    contexts = new long[size];
    actor = new Side(size);
    recipient = new Side(size);
    pair = new int[size];
    place = new int[size];
    placeName = new int[size];
    placeCountry = new int[size];
    outlet = new int[size];
  }

  /** Who acts, or who is acted on; all but the sectors are numbers of {@link Columns#parties}. */
  static final class Side {
    /** The name, else the wording. */
    final int[] who;

    final int[] name;
    final int[] country;

    /** The country, else the name: what counts go by. */
    final int[] party;

    final long[] sectors;

    private Side(int size) {
      who = new int[size];
      name = new int[size];
      country = new int[size];
      party = new int[size];
      sectors = new long[size];
    }
  }

  Optional<LocalDate> date(int row) {
    return day[row] == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day[row]));
  }

  boolean isEvent(int row) {
    return kind[row] == EVENT;
  }
}
