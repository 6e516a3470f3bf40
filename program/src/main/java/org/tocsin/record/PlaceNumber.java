package org.tocsin.record;

import java.util.HexFormat;
import org.tocsin.place.Place;
import org.tocsin.text.ContentId;

/** The number by which the record tells places apart: that of GeoNames, or one of its own. */
final class PlaceNumber {
  /** Of 64 bits those that JavaScript would round are left out. */
  private static final int LEFT_OUT = 13;

  private PlaceNumber() {}

  /** Whether a word that a place is asked for by is such a number. */
  static boolean is(String word) {
    return word.matches("-?[0-9]{1,16}");
  }

  /** Numbers of its own lie below 0, where GeoNames has none. */
  static long of(Place place) {
    return place.geonameId() > 0 ? place.geonameId() : own(place);
  }

  private static long own(Place place) {
    String id =
        ContentId.of(
            place.kind().name(),
            place.country().orElse(""),
            place.region().orElse(""),
            place.listed());
    return -1 - (HexFormat.fromHexDigitsToLong(id) >>> LEFT_OUT);
  }
}
