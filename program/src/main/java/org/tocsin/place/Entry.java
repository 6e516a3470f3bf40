package org.tocsin.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.place.Place.Kind;

/**
 * A place as the gazetteer keeps it.
 *
 * @param country ISO 3166 alpha-2, empty for what no country holds
 * @param region code of the first-level region ({@code US.TX}), its own for a region, or empty
 * @param district code of the second-level district ({@code US.TX.277}), or empty
 * @param population inhabitants, 0 where not known
 */
record Entry(
    Kind kind,
    Grade grade,
    String name,
    String country,
    String region,
    String district,
    double lat,
    double lon,
    long id,
    long population) {

  private static final double EARTH_KM = 6371;

  /** What a populated place is to those around it. */
  enum Grade {
    PLAIN,
    SECTION,
    SEAT,
    CAPITAL
  }

  /** Great-circle distance. */
  double km(Entry other) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(other.lat);
    double dLat = StrictMath.sin((b - a) / 2);
    double dLon = StrictMath.sin(Math.toRadians(other.lon - lon) / 2);
    double h = dLat * dLat + StrictMath.cos(a) * StrictMath.cos(b) * dLon * dLon;
    return 2 * EARTH_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Whether this region, district or country holds another place. */
  boolean holds(Entry other) {
    return switch (kind) {
      case COUNTRY -> !country.isEmpty() && country.equals(other.country) && other.kind != kind;
      case REGION -> region.equals(other.region) && other.kind != kind;
      case DISTRICT -> district.equals(other.district) && other.kind != kind;
      case CONTINENT, AREA, CITY -> false;
    };
  }

  /** Written out: what the virtual machine makes for a record costs 25 ms at each start. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Entry other
        && id == other.id
        && kind == other.kind
        && grade == other.grade
        && name.equals(other.name)
        && country.equals(other.country)
        && region.equals(other.region)
        && district.equals(other.district)
        && Double.compare(lat, other.lat) == 0
        && Double.compare(lon, other.lon) == 0
        && population == other.population;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  Place place(Overlay overlay, String listed, String regionName) {
    return new Place(
        listed,
        listed,
        Optional.ofNullable(overlay.alpha3(country)),
        regionName.isEmpty() ? Optional.empty() : Optional.of(regionName),
        lat,
        lon,
        id,
        kind);
  }
}
