package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.coder.Factuality;
import org.tocsin.ontology.EventType;

/** The index answers what the tables answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexQuestionsTest {
  @SuppressWarnings("NullAway.Init")
  private RecordReader tables;

  @SuppressWarnings("NullAway.Init")
  private LiveRecord live;

  @BeforeAll
  void open(@TempDir Path folder) {
    Path file = folder.resolve("record.duckdb");
    TestRecord.write(
        file,
        TestRecord.story(1),
        TestRecord.story(2, "Pavel Orlov", "Talks", "Lake Daily"),
        TestRecord.story(3, "Olga Ivanova", "More talks", "steppe wire", "https://example.org/x"),
        TestRecord.story(4, "NGO", "A rest", "Lake Daily"),
        TestRecord.deed(7, EventType.COERCE, Factuality.ACTUAL));
    tables = RecordReader.open(file);
    live = LiveRecord.open(file, 60);
  }

  @AfterAll
  void close() {
    tables.close();
    live.close();
  }

  /** Every filter alone, some with the one before, and some that are spelled in their own way. */
  static Stream<Map<String, List<String>>> filters() {
    List<Map<String, List<String>>> all = new ArrayList<>(List.of(Map.of()));
    Map<String, List<String>> before = Map.of();
    for (Map<String, String> some : List.of(TestFilters.FITTING, TestFilters.MISSING)) {
      for (Map.Entry<String, String> each : some.entrySet()) {
        Map<String, List<String>> one = Map.of(each.getKey(), List.of(each.getValue()));
        Map<String, List<String>> both = new HashMap<>(before);
        both.putAll(one);
        all.add(one);
        if (some.equals(TestFilters.FITTING)) {
          all.add(both);
        }
        before = one;
      }
    }
    all.add(Map.of("outcome", List.of("lapsed")));
    all.add(Map.of("outcome", List.of("open", "came-true"), "kind", List.of("threat")));
    all.add(Map.of("actor", List.of("olga", "KAZ")));
    all.add(Map.of("actor", List.of("ngo")));
    all.add(Map.of("actor", List.of(":GOV"), "kind", List.of("event", "statement")));
    all.add(Map.of("actor", List.of("0123456789abcdef")));
    all.add(Map.of("outlet", List.of("STEPPE wire", "lake daily"), "since", List.of("2022-01-06")));
    all.add(Map.of("text", List.of("pipe \"the border\" ipelin")));
    all.add(Map.of("text", List.of("\" the \"")));
    all.add(Map.of("text", List.of("\"close the pipe\"")));
    all.add(Map.of("text", List.of("zebra")));
    all.add(Map.of("place", List.of("1526384"), "country", List.of("KAZ", "RUS")));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("filters")
  void itAnswersAsTheTablesDo(Map<String, List<String>> parameters) {
    Filter filter = Filter.of(parameters);
    List<Object> answers = live.read(reader -> answers(reader, filter));
    assertThat(answers).isEqualTo(answers(tables, filter));
  }

  private static List<Object> answers(RecordReader reader, Filter filter) {
    List<Object> all = new ArrayList<>();
    all.add(reader.count(filter));
    for (Facet facet : Facet.values()) {
      all.add(reader.counts(filter, facet, 3));
    }
    for (Bin.Width width : Bin.Width.values()) {
      all.add(reader.bins(filter, width));
    }
    all.add(reader.dyads(filter, 5));
    all.add(reader.places(filter, 5));
    for (Order order : Order.values()) {
      all.add(pages(reader, filter, order));
      List<FindingRow> each = new ArrayList<>();
      reader.each(filter, order, each::add);
      all.add(each);
    }
    return all;
  }

  private static List<FindingRow> pages(RecordReader reader, Filter filter, Order order) {
    List<FindingRow> rows = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<FindingRow> page = reader.findings(filter, order, cursor, 2);
      rows.addAll(page.rows());
      cursor = page.next();
    } while (cursor.isPresent());
    return rows;
  }

  @ParameterizedTest
  @MethodSource("articleFilters")
  void articlesToo(Map<String, List<String>> parameters) {
    Filter filter = Filter.of(parameters);
    Page<ArticleRow> first = tables.articles(filter, Optional.empty(), 1);
    Page<ArticleRow> same = live.read(reader -> reader.articles(filter, Optional.empty(), 1));
    assertThat(same).isEqualTo(first);
    Page<ArticleRow> rest = live.read(reader -> reader.articles(filter, first.next(), 9));
    assertThat(rest).isEqualTo(tables.articles(filter, first.next(), 9));
  }

  static Stream<Map<String, List<String>>> articleFilters() {
    return Stream.of(
        Map.of(),
        Map.of("article", List.of("story1", "story3", "none")),
        Map.of("outlet", List.of("lake DAILY")),
        Map.of("since", List.of("2022-01-06"), "until", List.of("2022-01-07")),
        Map.of("text", List.of("talks \"we may close\"")));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void aCursorOfAnotherOrderIsRefusedToo(Order order) {
    for (String wrong :
        List.of("x", "2022-01-01~", order == Order.HARDEST ? "2022-01-01~a" : "1~a")) {
      assertThatThrownBy(
              () -> live.read(r -> r.findings(Filter.all(), order, Optional.of(wrong), 5)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("cursor:");
    }
  }

  @ParameterizedTest
  @CsvSource({"NEWEST, 2022-99-99~x", "HARDEST, 99999999.0~x", "HARDEST, 1.2.3~x"})
  void aCursorOfNoDayAndNoIntensityIsRefusedToo(Order order, String wrong) {
    Optional<String> cursor = Optional.of(wrong);
    assertThatThrownBy(() -> tables.findings(Filter.all(), order, cursor, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cursor:");
    assertThatThrownBy(() -> live.read(r -> r.findings(Filter.all(), order, cursor, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cursor:");
  }

  static Stream<Order> orders() {
    return Stream.of(Order.NEWEST, Order.HARDEST);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPartOfAWordIsFoundInIt(String term, boolean found) {
    Tokens tokens = new Tokens();
    String text = "the  border was closed again";
    tokens.add(300, Tokens.of(text));
    Bits holding = tokens.holding(term, number -> text.contains(term), 301);
    assertThat(holding.has(300)).isEqualTo(found);
    assertThat(holding.count()).isEqualTo(found ? 1 : 0);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> texts() {
    return Stream.of(
            Map.entry("orde", true),
            Map.entry("closed again", true),
            Map.entry("sed aga", true),
            Map.entry("the border", false),
            Map.entry(" was ", true),
            Map.entry("again ", false),
            Map.entry("orders", false))
        .map(e -> org.junit.jupiter.params.provider.Arguments.of(e.getKey(), e.getValue()));
  }
}
