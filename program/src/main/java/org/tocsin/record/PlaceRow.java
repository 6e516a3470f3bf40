package org.tocsin.record;

import java.util.Optional;

/**
 * A place and the events at it.
 *
 * @param geonameId as in the record, below 0 where GeoNames' number is not known
 * @param country ISO alpha-3
 * @param lat degrees north
 * @param lon degrees east
 * @param intensity mean of the events, −10 to 10
 */
public record PlaceRow(
    long geonameId,
    String name,
    Optional<String> country,
    double lat,
    double lon,
    long events,
    double intensity) {}
