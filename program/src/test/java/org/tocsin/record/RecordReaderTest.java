package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
  @TempDir Path folder;

  private Path record() {
    return folder.resolve("r.duckdb");
  }

  private static Filter filter(String key, String value) {
    return Filter.of(Map.of(key, List.of(value)));
  }

  private static List<String> ids(Page<FindingRow> page) {
    return page.rows().stream().map(FindingRow::id).toList();
  }

  @Test
  void filtersFindByEachField() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2));
    try (RecordReader reader = RecordReader.open(record())) {
      for (Map.Entry<String, String> each : TestFilters.FITTING.entrySet()) {
        assertThat(reader.count(filter(each.getKey(), each.getValue())))
            .as(each.toString())
            .isPositive();
      }
      for (Map.Entry<String, String> each : TestFilters.MISSING.entrySet()) {
        assertThat(reader.count(filter(each.getKey(), each.getValue())))
            .as(each.toString())
            .isZero();
      }
    }
  }

  @Test
  void pagesJoinToTheWholeInEveryOrder() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2), TestRecord.story(3));
    try (RecordReader reader = RecordReader.open(record())) {
      for (Order order : Order.values()) {
        List<String> all = ids(reader.findings(Filter.all(), order, Optional.empty(), 1000));
        List<String> paged = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
          Page<FindingRow> page = reader.findings(Filter.all(), order, cursor, 2);
          paged.addAll(ids(page));
          cursor = page.next();
        } while (cursor.isPresent());
        List<String> streamed = new ArrayList<>();
        reader.each(Filter.all(), order, row -> streamed.add(row.id()));
        assertThat(paged).as(order.key()).hasSizeGreaterThan(5).isEqualTo(all).isEqualTo(streamed);
      }
    }
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    TestRecord.write(record(), TestRecord.story(1));
    try (RecordReader reader = RecordReader.open(record())) {
      for (String wrong : List.of("-3.5~abc", "x", "2022-01-01~", "2022-01-01'; DROP~x")) {
        assertThatThrownBy(() -> reader.findings(Filter.all(), Order.NEWEST, Optional.of(wrong), 5))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("cursor:");
      }
    }
  }

  @Test
  void countsAgreeWithWhatTheyFilter() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2));
    try (RecordReader reader = RecordReader.open(record())) {
      for (Facet facet : Facet.values()) {
        List<Facet.Count> counts = reader.counts(Filter.all(), facet, 50);
        assertThat(counts).as(facet.key()).isNotEmpty();
        for (Facet.Count count : counts) {
          assertThat(reader.count(Filter.all().with(facet.field(), count.value())))
              .as(facet.key() + " " + count)
              .isEqualTo(count.findings());
        }
      }
    }
  }

  @Test
  void dyadsHoldEveryEventBetweenTwo() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2));
    try (RecordReader reader = RecordReader.open(record())) {
      Dyad first = reader.dyads(filter("pair", "KAZ~RUS"), 5).getFirst();
      assertThat(first.events())
          .isEqualTo(first.weeks().stream().mapToLong(Bin::events).sum())
          .isEqualTo(
              reader.count(
                  Filter.of(
                      Map.of(
                          "kind", List.of("event"),
                          "actor", List.of(first.actor()),
                          "recipient", List.of(first.recipient())))));
      assertThat(first.intensity()).isBetween(-10.0, 10.0);
    }
  }

  @Test
  void actorsPlacesAndArticlesAreFound() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2));
    try (RecordReader reader = RecordReader.open(record())) {
      ActorRow actor = reader.actors(Optional.of("ivanova"), 5).getFirst();
      assertThat(reader.actor(actor.id())).contains(actor);
      assertThat(reader.roles(actor.id())).isNotEmpty();
      assertThat(reader.count(filter("actor", actor.id()))).isPositive();
      assertThat(reader.places(Filter.all(), 5)).extracting(PlaceRow::name).contains("Almaty");
      Page<ArticleRow> articles = reader.articles(Filter.all(), Optional.empty(), 1);
      assertThat(reader.articles(Filter.all(), articles.next(), 1).rows())
          .hasSize(1)
          .doesNotContainAnyElementsOf(articles.rows());
      assertThat(reader.article(articles.rows().getFirst().id())).isPresent();
      assertThatThrownBy(() -> reader.articles(filter("type", "AID"), Optional.empty(), 1))
          .hasMessageContaining("outlet");
      assertThat(reader.overview().articles()).isEqualTo(2);
    }
  }

  @Test
  void binsAreInOrderOfTime() {
    TestRecord.write(record(), TestRecord.story(1), TestRecord.story(2));
    try (RecordReader reader = RecordReader.open(record())) {
      List<Bin> bins = reader.bins(Filter.all(), Bin.Width.DAY);
      assertThat(bins).extracting(Bin::start).isSorted().contains(LocalDate.of(2022, 1, 5));
      assertThat(bins).allMatch(bin -> bin.positive() >= 0 && bin.negative() <= 0);
    }
  }

  @Test
  void aRecordCanBeReadWhileItIsWritten() {
    try (RecordFile writing = TestRecord.open(record())) {
      writing.add(TestRecord.story(1));
      long before;
      try (RecordReader reader = RecordReader.open(record())) {
        before = reader.count(Filter.all());
        writing.add(TestRecord.story(2));
        assertThat(reader.count(Filter.all())).isEqualTo(before).isPositive();
      }
      try (RecordReader reader = RecordReader.open(record())) {
        assertThat(reader.count(Filter.all())).isGreaterThan(before);
      }
    }
  }

  @Test
  void noRecordIsSaidWithWhatToDo() {
    assertThatThrownBy(() -> RecordReader.open(record()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("tocsin read");
  }
}
