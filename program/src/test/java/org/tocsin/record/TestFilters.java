package org.tocsin.record;

import java.util.Map;

/** Every filter, twice, for the stories of {@link TestRecord}. */
final class TestFilters {
  private TestFilters() {}

  /** Filters that find something in any story. */
  static final Map<String, String> FITTING =
      Map.ofEntries(
          Map.entry("kind", "threat"),
          Map.entry("article", "story1"),
          Map.entry("actor", "RUS:GOV"),
          Map.entry("recipient", "kazakhstan"),
          Map.entry("pair", "KAZ~Olga Ivanova"),
          Map.entry("country", "KAZ"),
          Map.entry("sector", "COP"),
          Map.entry("type", "ASSAULT"),
          Map.entry("mode", "violence"),
          Map.entry("context", "military"),
          Map.entry("quad", "3"),
          Map.entry("factuality", "future"),
          Map.entry("terms", "veiled"),
          Map.entry("outcome", "open"),
          Map.entry("outlet", "steppe wire"),
          Map.entry("place", "Almaty"),
          Map.entry("since", "2022-01-05"),
          Map.entry("until", "2022-01-06"),
          Map.entry("text", "\"CLOSE the pipeline\" border"));

  /** Filters that find nothing in any story. */
  static final Map<String, String> MISSING =
      Map.ofEntries(
          Map.entry("id", "nothing"),
          Map.entry("article", "nothing"),
          Map.entry("actor", "RUS:MIL"),
          Map.entry("recipient", "Olga Ivanova"),
          Map.entry("pair", "RUS~RUS"),
          Map.entry("country", "TGO"),
          Map.entry("sector", "MNC"),
          Map.entry("type", "AID"),
          Map.entry("mode", "drone"),
          Map.entry("context", "cyber"),
          Map.entry("quad", "2"),
          Map.entry("factuality", "negated"),
          Map.entry("terms", "explicit"),
          Map.entry("outcome", "came-true"),
          Map.entry("outlet", "steppe"),
          Map.entry("place", "1"),
          Map.entry("since", "2023-01-01"),
          Map.entry("until", "2021-01-01"),
          Map.entry("text", "close \"pipeline the\""));
}
