package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.ontology.EventType;

/** Turns of phrase of everyday news that tell of an event, or only seem to. */
final class NewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dozens have been killed in the north. | ASSAULT - > Dozens
          Ridley was sentenced to four years in jail. | COERCE - > Ridley
          """)
  void aHumanBeingWhoSuffersNeedNotBeKnown(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A league calling for Norway's withdrawal from Kenya met in Oslo. \
          | REQUEST A league > Norway
          The bill, condemned by the Kremlin, was passed. | ACCUSE the Kremlin > The bill
          """)
  void whoSomebodyIsEndsBeforeTheClauseThatTells(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council called for the lender, a small one, to be barred from the market. \
          | REQUEST The council > the lender
          Gunmen left four monks dead. | ASSAULT Gunmen > four monks
          The bus was hit by a mine, killing two soldiers. | ASSAULT a mine > two soldiers
          A cook was shot and killed by masked men. | ASSAULT masked men > A cook
          The news of the sailors taken hostage by the gang was bad. | ASSAULT the gang > the sailors
          The complaint says that the man had a gun and that he planned to attack the police. \
          | THREATEN he > the police
          Three men were arrested in connection with the theft. | COERCE - > Three men
          The agency said the banker's house was raided at dawn on Monday. \
          | ASSAULT - > the banker's house
          """)
  void eachPhraseHasItsPart(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @Test
  void whoTellsOfABlastHasNotMadeIt() {
    assertThat(
            CodedEvents.told("A film of the blast broadcast by state media shows a truck in Mali."))
        .noneMatch(e -> e.contains("state media"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senator Mary Dalton narrowly beat Governor Tom Ardley in the Ohio primary.",
        "The quarrel has poisoned relations between Norway and China.",
        "An official asked not to be named by the newspaper.",
        "At one point the guard fired at least two rounds.",
        "The Norwegian convicted felon spoke.",
        "The Kenya-based institute for fishing said little.",
        "Provinces insisted that the plan of the government was sound.",
      })
  void theseAreNoEvents(String text) {
    assertThat(CodedEvents.told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A surgeon was detained in Denver on Monday. | COERCE - > A surgeon
          A surgeon was detained in Belarus on Monday. | COERCE Belarus > A surgeon
          A petition urged Serbia to buy trams. | REQUEST A petition > Serbia
          Bergen woman charged in boat theft | ACCUSE - > Bergen woman
          """)
  void aTownDoesNotActButACountryMayAndAPaper(String text, String event) {
    assertThat(CodedEvents.told(text)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hundreds marched on Sunday. | PROTEST Hundreds > -
          Nineteen were wounded near the old mill. | ASSAULT - > Nineteen
          """)
  void manyNeedNotBeKnown(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Libya subjected Malta to air raids for a month. | ASSAULT Libya > Malta
          Misrata was subjected to heavy shelling by loyalist troops. \
          | ASSAULT loyalist troops > Misrata
          Nauru invited in the Danish navy to lift the wreck. | REQUEST Nauru > the Danish navy
          The vote was described by Warga as a farce and branded by President Ode a criminal plot. \
          | ACCUSE President Ode > The vote
          """)
  void whoeverIsSubjectedOrNamedIsTheRecipient(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rallies, called a putsch by the king, went on in Togo.",
        "Chile called the arrest an act of aggression.",
        "A house fire killed two nurses in Lagos.",
        "A fire destroyed the Kenyan embassy in Lagos.",
        "Dozens of Chadian officers engaged in fishing were seen downtown.",
        "The propaganda war against Georgia began in May.",
      })
  void whatIsOnlyCalledSoOrNobodysDoing(String text) {
    assertThat(CodedEvents.told(text)).noneMatch(e -> e.startsWith("ASSAULT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Serbia's envoy was asked what he ate.",
        "Asked whether it rained, the Serbian envoy smiled.",
        "Togo looks to build a port.",
        "The Serbian envoy stormed out on Monday.",
        "Serbian scholars agreed that the vase was old.",
        "The envoy called the Serbian offer a surprise.",
        "The bill would allow Serbia to sell its wine.",
        "A new scheme helps the Serbian towns.",
        "The plan calls for Serbia to buy trams.",
        "The Serbian envoy demonstrated that he could sing.",
      })
  void questionsParticlesAndBillsDoNothing(String text) {
    assertThat(CodedEvents.told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fears of an attack by Iran on Israel grew. | HYPOTHETICAL
          The envoy spoke of the need for talks with Serbia. | HYPOTHETICAL
          Turkey has plans for an attack on Syria. | FUTURE
          The envoy is going to criticise Serbia. | FUTURE
          The envoy went on to criticise Serbia. | ACTUAL
          """)
  void whatIsThoughtOfOrPlannedIsNotYetSo(String text, Factuality factuality) {
    assertThat(CodedEvents.of(text))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.factuality()).isEqualTo(factuality));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain will not recognise the Moldovan region. | ACTUAL
          Lisbon has never complied with the ruling of the Spanish court. | ACTUAL
          Spain provides no money to Togo. | NEGATED
          Spain denied that its troops had shelled Togo. | NEGATED
          """)
  void aNoIsOfTheEventOrIsTheEvent(String text, Factuality factuality) {
    assertThat(CodedEvents.of(text))
        .isNotEmpty()
        .extracting(Finding.Event::factuality)
        .contains(factuality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The murder came as a shock after Mr Bello's arrest. | COERCE - > Mr Bello
          Peru's arrest of the general was a shock. | COERCE Peru > the general
          Iran is a braggart and bully that has pledged to ban all Kurds from Togo. \
          | THREATEN Iran > all Kurds
          It was the Togolese army that shelled the town. | ASSAULT the Togolese army > the town
          Norway agreed that it would leave Peru. | AGREE Norway > Peru
          """)
  void whoDoesAndWhoSuffers(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Russia attack Georgia?",
        "Did Russia attack Georgia?",
        "Is Russia attacking Georgia?",
      })
  void whatIsAskedIsNotSaid(String text) {
    assertThat(CodedEvents.of(text))
        .allSatisfy(e -> assertThat(e.factuality()).isEqualTo(Factuality.HYPOTHETICAL))
        .extracting(Finding.Event::type)
        .doesNotContain(EventType.THREATEN);
  }

  @Test
  void whyItWasDoneIsAskedOfWhatWasDone() {
    assertThat(CodedEvents.of("Why did Russia attack Georgia?"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.factuality()).isEqualTo(Factuality.ACTUAL));
  }

  @Test
  void whatAThreatIsOfIsItsAct() {
    Finding.Event event =
        CodedEvents.of("Peru tried to scare Chile with a threat of war.")
            .filter(e -> e.type() == EventType.THREATEN)
            .findFirst()
            .orElseThrow();
    assertThat(event.terms().flatMap(Terms::act)).map(span -> span.length()).contains(3);
  }

  @Test
  void theCountryWhereSomethingHappensDoesNotAct() {
    Finding.Event event =
        CodedEvents.of("The bombings in Ankara killed four policemen.")
            .filter(e -> e.recipient().isPresent() && e.actor().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(event.actor().orElseThrow().actor().country()).isEmpty();
  }

  @Test
  void thePresidentIsTheOneWhoSpokeLast() {
    String text =
        "President Ana Ruiz of Chile met reporters on Monday. Ms Ruiz said that the president of "
            + "Peru had been told. The president accused Bolivia of theft.";
    Finding.Event event =
        CodedEvents.of(text)
            .filter(e -> e.type() == EventType.ACCUSE)
            .reduce((first, last) -> last)
            .orElseThrow();
    assertThat(event.actor().orElseThrow().actor().country()).contains("CHL");
  }

  @Test
  void aVerbThatNoRuleKnowsTellsOfNoEvent() {
    assertThat(CodedEvents.told("Norwegian troops painted a Kenyan minister on Monday.")).isEmpty();
  }

  @Test
  void aTimeThatCannotBeCountedIsNotTheOneBefore() {
    Finding.Event event =
        CodedEvents.of("The war began in 1965. Last week, rebels killed four soldiers.")
            .filter(e -> e.recipient().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(event.date()).isEqualTo(EventDate.unknown());
    assertThat(event.factuality()).isEqualTo(Factuality.ACTUAL);
  }
}
