package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Factuality;
import org.tocsin.ontology.EventType;
import org.tocsin.record.TestRecord;

/** What the pages reckon from the record. */
class ReportsTest {
  private static final int FIRST_OF_FEBRUARY = 28;

  @TempDir Path folder;

  @Test
  void thePairsTableCountsBothWaysByMonth() throws Exception {
    try (Served served = Served.of(folder, TestRecord.story(FIRST_OF_FEBRUARY))) {
      for (String pair : new String[] {"/pair?a=RUS&b=KAZ", "/pair?a=KAZ&b=RUS"}) {
        assertThat(served.get(pair).body())
            .as(pair)
            .contains("<th scope=\"row\">2022-02</th>")
            .doesNotContain("<th scope=\"row\">2022-01</th>");
      }
    }
  }

  @Test
  void aSectorWithoutACountryIsLookedForByItsWords() throws Exception {
    try (Served served = Served.of(folder, 1)) {
      assertThat(served.get("/pair?a=RUS&b=KAZ").body()).contains("Olga Ivanova");
      assertThat(served.get("/pair?a=RUS&b=:MIL").body()).doesNotContain("Olga Ivanova");
    }
  }

  @Test
  void whatIsToComeEmptiesNoBoard() throws Exception {
    try (Served served =
        Served.of(
            folder,
            TestRecord.story(1),
            TestRecord.deed(5000, EventType.COERCE, Factuality.FUTURE))) {
      assertThat(served.get("/").body())
          .contains("Hardest events since 2021-12-06")
          .doesNotContain("No events in the");
    }
  }
}
