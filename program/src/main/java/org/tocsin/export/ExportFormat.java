package org.tocsin.export;

import java.util.Locale;
import java.util.Optional;

/** The formats that the record leaves in. */
public enum ExportFormat {
  PLOVER("application/jsonl"),
  POLECAT("text/tab-separated-values"),
  GDELT("text/tab-separated-values"),
  ICEWS("text/tab-separated-values"),
  ACLED("text/csv"),
  GEOJSON("application/geo+json"),
  ANNOTATIONS("application/jsonl"),
  CSV("text/csv"),
  PARQUET("application/vnd.apache.parquet");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As an HTTP header names it. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it takes a whole table rather than findings one by one. */
  public boolean isTable() {
    return this == CSV || this == PARQUET;
  }

  /**
   * How it writes findings; empty for tables.
   *
   * @param version of the program, for formats that say what coded an event
   */
  Optional<RowFormat> rows(String version) {
    return switch (this) {
      case PLOVER -> Optional.of(new Plover(version));
      case POLECAT -> Optional.of(new Polecat(version));
      case GDELT -> Optional.of(new Gdelt());
      case ICEWS -> Optional.of(new Icews());
      case ACLED -> Optional.of(new Acled());
      case GEOJSON -> Optional.of(new GeoJson());
      case ANNOTATIONS -> Optional.of(new Annotations());
      case CSV, PARQUET -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
