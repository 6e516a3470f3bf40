package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Scorer;
import org.tocsin.ontology.EventType;
import org.tocsin.record.Explanation.Passage;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parsers;
import org.tocsin.text.Article;

final class ExplainerTest {
  private static final String TEXT =
      "Rebels warned the Angolan government on Monday that they would attack the refinery unless"
          + " prisoners were freed. \"We shall not wait,\" said Ana Lopes, their speaker."
          + " Three smugglers were arrested in Luanda.";
  private static final RecordFile.Provenance CODED =
      new RecordFile.Provenance("1", Lexicon.english().hash(), "model");

  @TempDir static Path folder = Path.of("");

  private static Findings told = new Findings(article(), List.of(), List.of());

  private static Article article() {
    return Article.of(TEXT, Optional.of(LocalDate.of(2022, 1, 20)));
  }

  private static Path file() {
    return folder.resolve("r.duckdb");
  }

  @BeforeAll
  static void read() {
    told = Coder.english().code(article(), Parsers.load());
    try (RecordFile record = RecordFile.open(file(), CODED)) {
      record.add(told);
    }
  }

  private static Explanation explain(String id) throws Exception {
    Explainer explainer =
        new Explainer(
            Lexicon.english(),
            Scorer.english(),
            Parsers::load,
            new RecordFile.Provenance("2", Lexicon.english().hash(), "model"));
    try (Connection record = RecordFile.openForReading(file())) {
      return explainer.explain(record, id);
    }
  }

  private static Finding.Event threat() {
    return told.events().filter(e -> e.type() == EventType.THREATEN).findFirst().orElseThrow();
  }

  @Test
  void aThreatIsExplainedByItsSentenceRuleAndRivals() throws Exception {
    Explanation threat = explain(threat().id());
    assertThat(threat.passages()).extracting(Passage::number).containsExactly(1);
    assertThat(threat.passages().getFirst().marks())
        .extracting(mark -> mark.role() + " " + mark.span().of(TEXT))
        .contains("trigger warned", "date Monday", "condition unless prisoners were freed");
    assertThat(threat.rule().orElseThrow().id()).startsWith("threaten.rules:");
    assertThat(threat.rule().orElseThrow().lines()).first().asString().startsWith("[");
    assertThat(threat.rule().orElseThrow().nearest()).isPresent();
    assertThat(threat.decision().orElseThrow().choices())
        .first()
        .extracting(choice -> choice.type().orElseThrow())
        .isEqualTo(EventType.THREATEN);
    assertThat(threat.provenance().foundAgain()).isTrue();
    assertThat(threat.provenance().isSame()).isFalse();
  }

  @Test
  void theScorersConfidenceIsThatOfTheEvent() throws Exception {
    Explanation threat = explain(threat().id());
    assertThat(threat.decision().orElseThrow().choices().getFirst().probability())
        .isCloseTo(threat().confidence(), org.assertj.core.data.Offset.offset(.001));
  }

  @Test
  void theTreeBearsTheRolesOfItsWords() throws Exception {
    assertThat(explain(threat().id()).tree())
        .filteredOn(word -> word.relation().equals("root"))
        .singleElement()
        .extracting(Explanation.Word::roles)
        .isEqualTo(List.of("trigger"));
  }

  @Test
  void anEventWithOnePartyIsScoredToo() throws Exception {
    Finding.Event arrest = told.events().filter(e -> e.actor().isEmpty()).findFirst().orElseThrow();
    assertThat(explain(arrest.id()).decision().orElseThrow().choices().getFirst().probability())
        .isCloseTo(arrest.confidence(), org.assertj.core.data.Offset.offset(.001));
  }

  @Test
  void aStatementHasNoRuleAndNoDecision() throws Exception {
    Finding.Said said = told.statements().toList().getLast();
    Explanation statement = explain(said.id().substring(0, 10));
    assertThat(statement.rule()).isEmpty();
    assertThat(statement.decision()).isEmpty();
    assertThat(statement.passages()).extracting(Passage::number).containsExactly(2);
  }

  @Test
  void anUnknownIdIsNamed() {
    assertThatThrownBy(() -> explain("ffffffffffffffff0"))
        .isInstanceOf(UnknownFindingException.class)
        .hasMessageContaining("ffffffffffffffff0");
  }

  @Test
  void anEmptyIdNamesNothing() {
    assertThatThrownBy(() -> explain("")).isInstanceOf(UnknownFindingException.class);
  }

  @Test
  void jsonHasTheArticleWithoutItsText() throws Exception {
    assertThat(ExplanationJson.line(explain(threat().id())))
        .contains("\"published\":\"2022-01-20\"", "\"foundAgain\":true", "\"outlet\":null")
        .doesNotContain(TEXT);
  }
}
