package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.actor.ActorMention;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.EventType;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** What a long analysis of January 2022 must yield; the article is not part of the project. */
final class KazakhstanArticleTest {
  private static final Path ARTICLE =
      Path.of("..", "..", "shared", "articles", "kazakhstan-threats-2022.txt");

  private static String text = "";
  private static Optional<Findings> found = Optional.empty();

  @BeforeAll
  static void code() throws IOException {
    assumeTrue(Files.exists(ARTICLE), () -> "skipped: no " + ARTICLE);
    text = Files.readString(ARTICLE);
    Article article = Article.of(text, Optional.of(LocalDate.of(2022, 1, 20)));
    found = Optional.of(Coder.english().code(article, Engine.english()));
  }

  private static List<Finding.Event> events(EventType type, Predicate<Finding.Event> test) {
    return found.orElseThrow().events().filter(e -> e.type() == type).filter(test).toList();
  }

  private static List<Finding.Said> said(String speaker, Predicate<Finding.Said> test) {
    return found
        .orElseThrow()
        .statements()
        .filter(s -> says(s.speaker(), speaker))
        .filter(test)
        .toList();
  }

  private static boolean says(Optional<ActorMention> mention, String words) {
    return mention.filter(m -> m.span().of(text).contains(words)).isPresent();
  }

  private static boolean is(Optional<ActorMention> mention, String country) {
    return mention.filter(m -> m.actor().country().filter(country::equals).isPresent()).isPresent();
  }

  private static boolean on(Finding finding, String day) {
    return finding.date().day().filter(LocalDate.parse(day)::equals).isPresent();
  }

  private static boolean tells(Optional<Span> span, String words) {
    return span.filter(s -> s.of(text).contains(words)).isPresent();
  }

  private static boolean contains(Finding.Said said, String words) {
    return said.content().stream().anyMatch(s -> s.of(text).contains(words));
  }

  private static boolean at(Finding.Event event, String place) {
    return event.place().filter(p -> p.place().name().equals(place)).isPresent();
  }

  private static String sentence(Finding finding) {
    Sentence sentence = found.orElseThrow().sentences().get(finding.sentence());
    return sentence.span().of(text);
  }

  @Test
  void thePresidentAsksTheAllianceForHelp() {
    assertThat(
            events(
                EventType.REQUEST,
                e ->
                    is(e.actor(), "KAZ")
                        && says(e.actor(), "Tokayev")
                        && says(e.recipient(), "CSTO")
                        && e.mode().filter(m -> m.code().equals("assist")).isPresent()))
        .isNotEmpty();
  }

  @Test
  void thePresidentTurnsToPutin() {
    assertThat(
            events(
                EventType.REQUEST, e -> says(e.actor(), "Tokayev") && says(e.recipient(), "Putin")))
        .isNotEmpty();
  }

  @Test
  void protestsBeginOnNewYearsDay() {
    assertThat(events(EventType.PROTEST, e -> on(e, "2022-01-01")))
        .anySatisfy(e -> {
          assertThat(sentence(e)).contains("Zhanaozen");
          assertThat(at(e, "Zhanaozen")).isTrue();
        });
  }

  @Test
  void riotersStormBuildings() {
    assertThat(
            found
                .orElseThrow()
                .events()
                .filter(e -> says(e.actor(), "rioters"))
                .map(Finding.Event::type))
        .containsAnyOf(EventType.PROTEST, EventType.ASSAULT);
  }

  @Test
  void theSecretaryWarnsAndTellsReporters() {
    assertThat(said("Blinken", s -> is(s.speaker(), "USA") && tells(s.cue(), "warned")))
        .isNotEmpty();
    assertThat(said("Blinken", s -> says(s.addressee(), "reporters"))).isNotEmpty();
  }

  @Test
  void theMinistryAccusesTheSecretaryAndSpeaksOnTelegram() {
    assertThat(
            events(
                EventType.ACCUSE,
                e -> says(e.actor(), "foreign ministry") && is(e.recipient(), "USA")))
        .isNotEmpty();
    assertThat(said("ministry", s -> is(s.speaker(), "RUS") && tells(s.medium(), "Telegram")))
        .isNotEmpty();
  }

  @Test
  void aConditionalThreatComesWithItsCondition() {
    assertThat(events(EventType.THREATEN, e -> says(e.actor(), "Mendkovich")))
        .anySatisfy(e -> {
          assertThat(is(e.recipient(), "KAZ")).isTrue();
          assertThat(tells(e.terms().flatMap(Terms::condition), "continues to pander")).isTrue();
          assertThat(e.terms().map(Terms::kind)).contains(Terms.Kind.VEILED);
          assertThat(e.statement()).isPresent();
        });
  }

  @Test
  void moscowsSpokesmenThreatenTheKazakhs() {
    assertThat(
            events(EventType.THREATEN, e -> is(e.actor(), "RUS") && says(e.recipient(), "Kazakhs")))
        .isNotEmpty();
  }

  @Test
  void theEmergencyEndsOnItsDay() {
    assertThat(events(EventType.CONCEDE, e -> on(e, "2022-01-19")))
        .anySatisfy(e -> assertThat(sentence(e)).contains("state of emergency"));
  }

  @Test
  void theKillingOfTheNogaisIsNeverNews() {
    assertThat(events(EventType.ASSAULT, e -> sentence(e).contains("Nogai")))
        .allMatch(e -> e.factuality() != Factuality.ACTUAL);
  }

  @Test
  void theJournalistDeniesInAStatement() {
    assertThat(said("Güneş", s -> contains(s, "no evidence"))).isNotEmpty();
  }

  @Test
  void thePresidentSignsTheAmendments() {
    assertThat(found.orElseThrow().events())
        .anyMatch(e -> says(e.actor(), "Tokayev") && on(e, "2021-12-29"));
  }

  @Test
  void theEmbassyRemindsOnFacebook() {
    assertThat(said("Embassy", s -> on(s, "2020-05-28") && tells(s.medium(), "Facebook")))
        .isNotEmpty();
  }

  @Test
  void thePresidentSpeaksOnNewYearsEveAndBeforeParliament() {
    assertThat(said("Tokayev", s -> on(s, "2021-12-31"))).isNotEmpty();
    assertThat(said("Tokayev", s -> tells(s.medium(), "speech"))).isNotEmpty();
  }

  @Test
  void othersAreHeard() {
    assertThat(said("Satpayev", s -> contains(s, "was a mistake"))).isNotEmpty();
    assertThat(said("Kazakhstani officials", s -> tells(s.cue(), "explained"))).isNotEmpty();
    assertThat(said("Kazakh authorities", s -> contains(s, "law and order"))).isNotEmpty();
    assertThat(said("Eadaily", s -> tells(s.medium(), "article"))).isNotEmpty();
  }

  @Test
  void nobodyUnnameableSpeaks() {
    assertThat(found.orElseThrow().statements())
        .noneMatch(s -> says(s.speaker(), "appropriate"))
        .noneMatch(s -> s.speaker().filter(m -> m.span().of(text).equals("which")).isPresent());
  }

  @Test
  void whatIsToldOfKazakhstanHappensThere() {
    assertThat(events(EventType.REQUEST, e -> says(e.recipient(), "CSTO")))
        .allMatch(e -> at(e, "Kazakhstan"));
    assertThat(found.orElseThrow().events().filter(e -> says(e.actor(), "rioters")))
        .allMatch(e -> at(e, "Kazakhstan"));
    assertThat(events(EventType.CONCEDE, e -> on(e, "2022-01-19")))
        .allMatch(e -> at(e, "Kazakhstan"));
  }

  @Test
  void nothingHappensAtABroadcasterOrWithAPeople() {
    assertThat(found.orElseThrow().events())
        .noneMatch(e -> at(e, "France"))
        .noneMatch(e -> e.place().filter(p -> p.span().of(text).equals("Kazakhs")).isPresent());
  }

  @Test
  void theMinisterMeetsJournalistsInBrussels() {
    assertThat(
            events(
                EventType.CONSULT,
                e ->
                    says(e.actor(), "Tileuberdi")
                        && says(e.recipient(), "journalists")
                        && on(e, "2022-01-18")
                        && at(e, "Brussels")))
        .isNotEmpty();
  }

  @Test
  void bothSidesSpeakOfGuestsInTheHouse() {
    assertThat(said("Blinken", s -> contains(s, "Russians are in your house"))).isNotEmpty();
    assertThat(said("ministry", s -> contains(s, "American statehood"))).isNotEmpty();
  }

  @Test
  void massMurderIsDeniedOfTheOneArmyAndLongPastOfTheOther() {
    assertThat(events(EventType.ASSAULT, e -> says(e.actor(), "American military")))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.NEGATED);
    assertThat(events(EventType.ASSAULT, e -> sentence(e).contains("Suvorov")))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.HISTORICAL);
  }

  @Test
  void theDeportationsAreHistory() {
    assertThat(events(EventType.COERCE, e -> sentence(e).contains("Nogais")))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.HISTORICAL);
  }

  @Test
  void anActOfOldIsNotNewsForBeingRemembered() {
    assertThat(found.orElseThrow().events())
        .filteredOn(e -> says(e.actor(), "Andrew Jackson"))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.HISTORICAL);
  }

  @Test
  void witnessesDoNotBackTheClaims() {
    assertThat(events(EventType.SUPPORT, e -> says(e.actor(), "witnesses")))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.NEGATED);
  }

  @Test
  void arrestsToldByTheJournalistAreHisClaims() {
    assertThat(events(EventType.COERCE, e -> says(e.recipient(), "political Islamists")))
        .isNotEmpty()
        .allMatch(e -> e.factuality() == Factuality.CLAIMED);
  }

  @Test
  void redrawingTheBorderIsAVeiledThreat() {
    assertThat(events(EventType.THREATEN, e -> says(e.actor(), "Eadaily")))
        .anySatisfy(e -> {
          assertThat(tells(e.terms().flatMap(Terms::act), "state border")).isTrue();
          assertThat(e.terms().map(Terms::kind)).contains(Terms.Kind.VEILED);
        });
  }

  @Test
  void thePresidentSpeaksOfLosingTheCity() {
    assertThat(said("Tokayev", s -> contains(s, "lose control over Almaty"))).isNotEmpty();
  }

  @Test
  void mendkovichIsQuotedInTheFirstPerson() {
    assertThat(said("Mendkovich", s -> contains(s, "someone else"))).isNotEmpty();
  }
}
