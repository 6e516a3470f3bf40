package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.coder.Factuality.ACTUAL;
import static org.tocsin.coder.Factuality.CLAIMED;
import static org.tocsin.ontology.EventType.AID;
import static org.tocsin.ontology.EventType.ASSAULT;
import static org.tocsin.ontology.EventType.COERCE;
import static org.tocsin.ontology.EventType.THREATEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;

/** On 5 January Russia threatened Kazakhstan to coerce it, by the 7th. */
class OutcomesTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  @Test
  void aThreatIsOpenAtFirst() {
    assertThat(outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void theActThreatenedMakesItComeTrue() {
    assertThat(outcome(TestRecord.deed(6, COERCE, ACTUAL))).isEqualTo(Outcome.CAME_TRUE);
    assertThat(outcome(TestRecord.deed(300, COERCE, ACTUAL))).isEqualTo(Outcome.CAME_TRUE);
    assertThat(outcome(TestRecord.deed(370, COERCE, ACTUAL))).isEqualTo(Outcome.CAME_TRUE);
  }

  @Test
  void whatCameBeforeOrTheSameDayDoesNot() {
    assertThat(outcome(TestRecord.deed(5, COERCE, ACTUAL))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(TestRecord.deed(2, COERCE, ACTUAL))).isEqualTo(Outcome.OPEN);
  }

  @Test
  void norWhatIsSomethingElseOrIsOnlyClaimed() {
    assertThat(outcome(TestRecord.deed(6, ASSAULT, ACTUAL))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(TestRecord.deed(6, AID, ACTUAL))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(TestRecord.deed(6, THREATEN, ACTUAL))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(TestRecord.deed(6, COERCE, CLAIMED))).isEqualTo(Outcome.OPEN);
  }

  @Test
  void norWhatComesMoreThanAYearLater() {
    assertThat(outcome(TestRecord.deed(371, COERCE, ACTUAL))).isEqualTo(Outcome.LAPSED);
  }

  @Test
  void theDeadlinePasses() {
    assertThat(outcome(TestRecord.deed(7, AID, ACTUAL))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(TestRecord.deed(8, AID, ACTUAL))).isEqualTo(Outcome.LAPSED);
    assertThat(outcome(TestRecord.deed(8, AID, ACTUAL), TestRecord.deed(9, COERCE, ACTUAL)))
        .isEqualTo(Outcome.CAME_TRUE);
  }

  @Test
  void whatIsNoThreatHasNone() {
    Path file = folder.resolve("none.duckdb");
    TestRecord.write(file, TestRecord.deed(6, COERCE, ACTUAL));
    try (RecordReader reader = RecordReader.open(file)) {
      assertThat(reader.counts(Filter.all(), Facet.OUTCOME, 5)).isEmpty();
      String id =
          reader.findings(Filter.all(), Order.NEWEST, Optional.empty(), 1).rows().getFirst().id();
      assertThat(reader.sequel(id)).isEmpty();
      assertThat(reader.sequel("none")).isEmpty();
    }
  }

  @Test
  void itNamesTheFirstAct() {
    Path file = write(TestRecord.deed(9, COERCE, ACTUAL), TestRecord.deed(8, COERCE, ACTUAL));
    try (RecordReader reader = RecordReader.open(file)) {
      Sequel sequel = reader.sequel(threat(reader).id()).orElseThrow();
      assertThat(sequel.act().orElseThrow().path("date").asText()).isEqualTo("2022-01-08");
      assertThat(sequel.inWords()).contains("came true", "2022-01-08");
    }
  }

  /** What became of the threat, as tables and index agree. */
  private Outcome outcome(Findings... since) {
    Path file = write(since);
    List<Outcome> all = new ArrayList<>();
    try (RecordReader tables = RecordReader.open(file);
        LiveRecord live = LiveRecord.open(file, 60)) {
      all.add(tables.sequel(threat(tables).id()).orElseThrow().outcome());
      all.add(filtered(tables));
      all.add(live.read(OutcomesTest::filtered));
      all.add(live.read(OutcomesTest::counted));
    }
    assertThat(all).containsOnly(all.getFirst());
    return all.getFirst();
  }

  private Path write(Findings... since) {
    Path file = folder.resolve(System.nanoTime() + ".duckdb");
    List<Findings> all = new ArrayList<>(List.of(TestRecord.story(1)));
    all.addAll(List.of(since));
    TestRecord.write(file, all.toArray(Findings[]::new));
    return file;
  }

  /** That of 5 January, not one told since. */
  private static FindingRow threat(RecordReader reader) {
    Filter told = Filter.all().with(Field.KIND, "threat").with(Field.ARTICLE, "story1");
    return reader.findings(told, Order.NEWEST, Optional.empty(), 1).rows().getFirst();
  }

  private static Outcome filtered(RecordReader reader) {
    List<Outcome> fitting = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      Filter filter =
          Filter.all().with(Field.ARTICLE, "story1").with(Field.OUTCOME, outcome.code());
      if (reader.count(filter) > 0) {
        fitting.add(outcome);
      }
    }
    assertThat(fitting).hasSize(1);
    return fitting.getFirst();
  }

  private static Outcome counted(RecordReader reader) {
    List<Facet.Count> counts =
        reader.counts(Filter.all().with(Field.ARTICLE, "story1"), Facet.OUTCOME, 5);
    assertThat(counts).hasSize(1);
    return Outcome.of(counts.getFirst().value()).orElseThrow();
  }
}
