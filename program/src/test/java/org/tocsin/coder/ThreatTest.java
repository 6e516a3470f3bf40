package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.Parser;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

final class ThreatTest {
  private static final Parser PARSER = Engine.english();

  private static List<Finding.Event> threats(String text) {
    return threats(Article.of(text, Optional.empty()));
  }

  private static List<Finding.Event> threats(Article article) {
    return Coder.english()
        .code(article, PARSER)
        .events()
        .filter(e -> e.type() == EventType.THREATEN)
        .toList();
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(s -> s.of(text)).orElse("");
  }

  @Test
  void whoThreatensIsKeptAsWordedWhereNobodyKnowsHim() {
    String text = "He threatened to burn down the barn.";
    assertThat(threats(text))
        .singleElement()
        .satisfies(e -> assertThat(words(e.actor().map(a -> a.span()), text)).isEqualTo("He"));
  }

  @Test
  void whatTwoWillDoIsAThreatOfEach() {
    String text = "Germany and France will boycott the summit in Baku.";
    assertThat(threats(text))
        .extracting(e -> words(e.actor().map(a -> a.span()), text))
        .containsExactlyInAnyOrder("Germany", "France");
  }

  @Test
  void theActEndsWhereWhenAndWhyBegin() {
    String text = "Norway threatened to expel two diplomats next week over the leaked cable.";
    assertThat(threats(text))
        .first()
        .extracting(e -> words(e.terms().flatMap(Terms::act), text))
        .isEqualTo("expel two diplomats");
  }

  @Test
  void theConditionIsTheClauseOfIt() {
    String text = "The union said it would sue the mill unless the wages are paid.";
    assertThat(threats(text))
        .first()
        .extracting(e -> words(e.terms().flatMap(Terms::condition), text))
        .isEqualTo("unless the wages are paid");
  }

  /** Told on Wednesday, 5 January 2022. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway said it would expel the envoy unless the ship is freed by Friday. | 2022-01-07",
        "Norway said it would expel the envoy unless the ship is freed by 20 January. | 2022-01-20",
        "Norway threatened to expel the envoy within 48 hours. | 2022-01-07",
        "Norway threatened to expel the envoy within ten days. | 2022-01-15",
        "Norway threatened to expel the envoy before Saturday. | 2022-01-07",
        "The rebels gave the garrison three days to surrender or be attacked. | 2022-01-08",
        "Norway threatened to expel the envoy within 6,000,000,000 years. |",
        "Norway threatened to expel the envoy within 6,000,000 years. |",
        "Norway threatened to expel the envoy within 9,000,000,000,000,000 hours. |",
        "Norway threatened to expel the envoy within 9,000,000,000,000,000,000,000 hours. |",
        "Norway threatened to expel the envoy. |",
      })
  void theDeadlineHasALastDay(String text, @Nullable LocalDate due) {
    Article article = Article.of(text, Optional.of(LocalDate.of(2022, 1, 5)));
    assertThat(threats(article))
        .first()
        .extracting(e -> e.terms().flatMap(Terms::due))
        .isEqualTo(Optional.ofNullable(due));
  }

  @Test
  void nobodyThreatensHimself() {
    String text = "Russia warned that it would attack if the convoy moved.";
    assertThat(threats(text))
        .isNotEmpty()
        .allSatisfy(
            e -> assertThat(words(e.recipient().map(r -> r.span()), text)).isNotIn("it", "Russia"));
  }

  @Test
  void goingOnWithAStrikeIsAThreatUnderACondition() {
    assertThat(
            threats("The miners said they would not call off the strike until the shaft is safe."))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Floods threaten the old town.",
        "Analysts warned that the cartel would attack the port.",
        "The premier vowed to build a bridge.",
        "Drought poses a threat to the herds.",
        "The court set a Friday deadline for applications.",
        "The army trains to counter threats from the north.",
      })
  void dangersForecastsAndHarmlessPromisesAreNone(String text) {
    assertThat(threats(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister denied that the government had any plan to expel the refugees.",
        "Tehran rejected the accusation that it intended to attack the tankers.",
        "Officials believe that Moscow is planning a new offensive toward Kharkiv.",
        "Yerevan accused Baku of preparing a wider assault on the villages.",
        "He would have sued the paper if he had had the money, his brother said.",
        "The minister said that nobody would be punished for taking part in the march.",
        "NATO's secretary general warned that Russia could attack a member of the alliance.",
        "The actress said she had considered suing the newspaper.",
        "A Berlin professor said the far right will destroy the party system if they quarrel.",
      })
  void whoDoesNotAnnounceHisOwnActMakesNoThreat(String text) {
    assertThat(threats(text)).isEmpty();
  }

  /** The speaker, whose own the act is, and whom it hurts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Houthi official said the group would attack Israel. | A Houthi official | Israel",
        "The army will shell Goma unless Kigali pulls out, its chief said. | its chief | Goma",
        "Anyone who opens a school will be flogged, the governor said. | the governor | Anyone",
        "The miners were told they would be fired if they stayed out. | '' | The miners",
        "Paris said it would block the next tranche of aid to Kyiv. | Paris | Kyiv",
        "Rome said it would revoke the licence of the French miner. | Rome | the French miner",
        "He rejected talks and said that the gunmen would be destroyed. | He | the gunmen",
        "They took the deal under threat of sanctions from Washington. | Washington | They",
        "\"Our patience is not unlimited,\" the general said. | the general | ''",
      })
  void theActIsOfWhoSpeaksAndHurtsWhomItReaches(String text, String actor, String target) {
    assertThat(threats(text))
        .first()
        .satisfies(e -> assertThat(words(e.actor().map(a -> a.span()), text)).isEqualTo(actor))
        .satisfies(
            e -> assertThat(words(e.recipient().map(a -> a.span()), text)).isEqualTo(target));
  }

  /** What is to come: who does it, to whom, and the act without doer and time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway will expel two envoys on Friday. | Norway | two envoys | expel two envoys",
        "Norway is to expel two envoys. | Norway | two envoys | expel two envoys",
        "Norway is going to expel two envoys. | Norway | two envoys | expel two envoys",
      })
  void aHostileActToComeIsAnnounced(String text, String actor, String target, String act) {
    assertThat(threats(text))
        .singleElement()
        .satisfies(e -> assertThat(words(e.actor().map(a -> a.span()), text)).isEqualTo(actor))
        .satisfies(e -> assertThat(words(e.recipient().map(a -> a.span()), text)).isEqualTo(target))
        .satisfies(e -> assertThat(words(e.terms().flatMap(Terms::act), text)).isEqualTo(act))
        .satisfies(e -> assertThat(e.terms().map(Terms::kind)).contains(Terms.Kind.ANNOUNCED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway expelled two envoys on Friday.",
        "Farmers hope that Norway will expel two envoys.",
        "The plan of the ministry is to expel two envoys.",
        "Norway will host two envoys on Friday.",
      })
  void whatIsDoneHopedForOrHarmlessIsNotAnnounced(String text) {
    assertThat(threats(text)).isEmpty();
  }

  @Test
  void aNotInTheWordsOfAThreatDeniesNothing() {
    assertThat(threats("The warlord told the mayor that she would not live to see Eid."))
        .singleElement()
        .extracting(Finding.Event::factuality)
        .isNotEqualTo(Factuality.NEGATED);
  }

  @Test
  void whoeverThreatensToDoWhatOnlyPeopleDoIsSomebody() {
    assertThat(threats("Local outfits threatened to march on the town.")).hasSize(1);
    assertThat(threats("Local floods threatened to reach the town.")).isEmpty();
  }
}
