package org.tocsin.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param name as the text has it where that is a name of the town, else as listed
 * @param listed as GeoNames has it, or the English name of today where that is older
 * @param country ISO 3166 alpha-3
 * @param region the first-level region's name
 * @param lat degrees north, WGS 84
 * @param lon degrees east
 * @param geonameId GeoNames' number, or 0 where the sources of the gazetteer do not say
 * @param kind how large a thing it is
 */
public record Place(
    String name,
    String listed,
    Optional<String> country,
    Optional<String> region,
    double lat,
    double lon,
    long geonameId,
    Kind kind) {

  /** The same place under another of its names. */
  Place called(String other) {
    return new Place(other, listed, country, region, lat, lon, geonameId, kind);
  }

  /** From the largest to the smallest. */
  public enum Kind {
    CONTINENT,
    COUNTRY,
    REGION,
    DISTRICT,
    AREA,
    CITY
  }
}
