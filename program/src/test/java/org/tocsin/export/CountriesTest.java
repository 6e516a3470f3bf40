package org.tocsin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  /** Codes that differ from the ISO ones they look like, or belong to another country there. */
  @ParameterizedTest
  @CsvSource({
    "AUS, 036, AS, 900",
    "AUT, 040, AU, 305",
    "CHE, 756, SZ, 225",
    "SWZ, 748, WZ, 572",
    "CHN, 156, CH, 710",
    "TCD, 148, CD, 483",
    "COD, 180, CG, 490",
    "COG, 178, CF, 484",
    "NER, 562, NG, 436",
    "NGA, 566, NI, 475",
    "DEU, 276, GM, 255",
    "GMB, 270, GA, 420",
    "GAB, 266, GB, 481",
    "GBR, 826, UK, 200",
    "RUS, 643, RS, 365",
    "SRB, 688, RI, 345",
    "PRK, 408, KN, 731",
    "KOR, 410, KS, 732",
    "KNA, 659, SC, 60",
    "SYC, 690, SE, 591",
    "TUR, 792, TU, 640",
    "TUN, 788, TS, 616",
    "UKR, 804, UP, 369",
    "YEM, 887, YM, 679",
    "TJK, 762, TI, 702",
    "TKM, 795, TX, 701",
  })
  void aCountryHasItsCodeInEachScheme(String iso, String numeric, String fips, String cow) {
    assertThat(Countries.numeric(iso)).isEqualTo(numeric);
    assertThat(Countries.fips(iso)).isEqualTo(fips);
    assertThat(Countries.cow(iso)).isEqualTo(cow);
  }

  /** Who is no state in the Correlates of War has no number there. */
  @ParameterizedTest
  @ValueSource(strings = {"VAT", "PSE", "HKG", "GRL"})
  void whoIsNoStateThereHasNoNumber(String iso) {
    assertThat(Countries.cow(iso)).isEqualTo("");
    assertThat(Countries.fips(iso)).isNotEmpty();
  }

  @Test
  void noTwoCountriesShareACode() {
    List<List<String>> rows = List.copyOf(Countries.CODES.rows().values());
    assertThat(rows).hasSizeGreaterThan(195);
    for (int column = 0; column < 4; column++) {
      int at = column;
      assertThat(rows.stream().map(row -> row.get(at)).filter(code -> !code.equals("-")))
          .doesNotHaveDuplicates();
    }
  }
}
