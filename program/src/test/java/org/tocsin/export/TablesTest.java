package org.tocsin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.ontology.Sector;

final class TablesTest {
  @ParameterizedTest
  @CsvSource({
    "KAZ, 398, KZ, 705, Kazakhstan",
    "GBR, 826, UK, 200, United Kingdom",
    "KOS, '', KV, 347, Kosovo",
    "USA, 840, US, 2, United States",
    "XXX, '', '', '', XXX",
  })
  void aCountryHasItsCodesElsewhere(
      String code, String numeric, String fips, String cow, String name) {
    assertThat(Countries.numeric(code)).isEqualTo(numeric);
    assertThat(Countries.fips(code)).isEqualTo(fips);
    assertThat(Countries.cow(code)).isEqualTo(cow);
    assertThat(Countries.name(code)).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource
  void everySectorHasALine(Sector sector) {
    assertThat(Table.read("sectors.txt", "\\|").find(sector.name())).isPresent();
  }

  @Test
  void acledLinesNameTypesAndModes() {
    assertThat(Table.read("acled.txt", "\\|").rows().keySet())
        .allMatch(key -> {
          String[] parts = key.split(" ", -1);
          return parts[1].equals("-") || Mode.of(EventType.valueOf(parts[0]), parts[1]).isPresent();
        });
  }

  @Test
  void everyCountryWithACowNumberLiesInOneAcledRegion() {
    var regions = Table.read("acled-regions.txt", "\\|").rows().values();
    Set<String> countries = Countries.CODES.rows().keySet();
    assertThat(countries)
        .allMatch(code ->
            regions.stream().filter(row -> Set.of(row.get(1).split(" ", -1)).contains(code)).count()
                == 1);
  }
}
