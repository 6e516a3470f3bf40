package org.tocsin.export;

import java.util.Optional;

/**
 * Where a finding is placed.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param geonameId 0 or less where GeoNames' is not known
 */
record Spot(
    String name,
    Optional<String> country,
    Optional<String> region,
    double lat,
    double lon,
    long geonameId) {

  /** Whether it is a whole country. */
  boolean isCountry() {
    return country.map(code -> Countries.name(code).equals(name)).orElse(false);
  }

  /** Whether it is a first-level region and no place within it. */
  boolean isRegion() {
    return !isCountry() && region.map(name::equals).orElse(false);
  }

  /** The region, where the place lies within it. */
  Optional<String> within() {
    return isCountry() ? Optional.empty() : region;
  }

  /** GeoNames' code of the kind of place, as far as its name tells; else empty. */
  String featureType() {
    if (isCountry()) {
      return "PCLI";
    }
    return isRegion() ? "ADM1" : "";
  }
}
