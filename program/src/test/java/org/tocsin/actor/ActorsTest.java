package org.tocsin.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.engine.Engine;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;

class ActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Kazakh riot police | KAZ | COP | -
          The Kazakh government | KAZ | GOV | -
          Russia | RUS | | Russia
          Moscow | RUS | GOV | -
          The Kremlin | RUS | GOV | -
          Washington | USA | GOV | -
          The White House | USA | GOV | -
          Downing Street | GBR | GOV | -
          Nur-Sultan | KAZ | GOV | -
          Beijing | CHN | GOV | -
          Pyongyang | PRK | GOV | -
          Former Yugoslavia | SRB | | Serbia
          The Soviet Union | RUS | | Russia
          South Korea | KOR | | South Korea
          Kosovo | KOS | | Kosovo
          The United Arab Emirates | ARE | | United Arab Emirates
          French farmers | FRA | AGR | -
          Turkish soldiers | TUR | MIL | -
          Kurdish militants | - | UAF | -
          Striking miners | - | LAB | -
          Police | - | COP | -
          The rioters | - | CVL OPP | -
          Opposition lawmakers | - | LEG OPP | -
          Serbian opposition leaders | SRB | OPP | -
          Polish truck drivers | POL | LAB | -
          A Brazilian court | BRA | JUD | -
          A court in Nairobi | KEN | JUD | -
          The president of France | FRA | GOV | -
          The parliament of Georgia | GEO | LEG | -
          Russia's foreign ministry | RUS | GOV | -
          The Belarusian interior ministry | BLR | GOV | -
          The German embassy in Cairo | DEU | GOV | -
          The Iranian ambassador | IRN | GOV | -
          Israeli settlers | ISR | CVL | -
          Palestinian prisoners | PSE | PRE | -
          Syrian refugees in Jordan | SYR | REF | -
          Congolese rebels | COD | REB | -
          Colombian drug traffickers | COL | CRM | -
          North Korean hackers | PRK | CRM | -
          A Swedish newspaper | SWE | JRN | -
          Egyptian journalists | EGY | JRN | -
          Thai students | THA | EDU | -
          Spanish doctors | ESP | MED | -
          Buddhist monks | - | REL | -
          The Iraqi army | IRQ | MIL | -
          The Royal Navy | GBR | MIL | -
          The CIA | USA | SPY | -
          The State Duma | RUS | LEG | -
          The Bundestag | DEU | LEG | -
          The Knesset | ISR | LEG | -
          House Democrats | USA | LEG | -
          Republicans | USA | PTY | Republicans
          The BJP | IND | PTY | BJP
          Likud | ISR | PTY | Likud
          The United Nations | - | UNO IGO | United Nations
          UNICEF | - | UNO IGO | UNICEF
          The European Union | - | EUR IGO | European Union
          The European Parliament | - | EUR LEG | European Parliament
          NATO | - | IGO MIL | NATO
          The African Union | - | IGO | African Union
          The CSTO | - | IGO | Collective Security Treaty Organization
          The International Monetary Fund | - | IGO | International Monetary Fund
          Amnesty International | - | NGO | Amnesty International
          The Red Cross | - | NGO | Red Cross
          Islamic State | - | IMG UAF | Islamic State
          Al-Shabaab | SOM | REB | al-Shabaab
          Boko Haram | NGA | REB | Boko Haram
          Hezbollah | LBN | PRM PTY | Hezbollah
          Hamas | PSE | REB PTY | Hamas
          The FARC | COL | REB | FARC
          The PKK | TUR | REB | PKK
          Boko Haram fighters | NGA | REB | -
          Taliban commanders | AFG | REB | -
          Members of the Islamic State | - | IMG UAF | -
          A spokesman for the Kremlin | RUS | GOV | -
          The leader of Hezbollah | LBN | PRM PTY | -
          Hundreds of Ethiopian soldiers | ETH | MIL | -
          UN peacekeepers | - | MIL IGO UNO | -
          Texas lawmakers | USA | LEG | -
          Almaty residents | KAZ | CVL | -
          Istanbul police | TUR | COP | -
          Chinese state media | CHN | JRN | -
          The Saudi crown prince | SAU | GOV | -
          Danish fishermen | DNK | AGR | -
          British lawyers | GBR | SOC | -
          Human rights activists | - | SOC | -
          Bolivian coca growers | BOL | AGR | -
          Three Ukrainian soldiers | UKR | MIL | -
          The Dutch prime minister | NLD | GOV | -
          Chilean prosecutors | CHL | JUD | -
          The Sudanese military | SDN | MIL | -
          Somali pirates | SOM | CRM | -
          Nigerian gunmen | NGA | UAF | -
          An Afghan warlord | AFG | PRM | -
          Asylum seekers | - | REF | -
          The Vatican | VAT | | Vatican
          Foreign Minister Erik Holm of Sweden | SWE | GOV | Erik Holm
          Canadian economist Ruth Dale | CAN | BUS | Ruth Dale
          Kenyan opposition leader Amos Wekesa | KEN | OPP | Amos Wekesa
          The Polish political scientist Yan Kowal | POL | ELI | Yan Kowal
          Kazakh police chief Arman Seitov | KAZ | COP | Arman Seitov
          Prime Minister Paula Green of Australia | AUS | GOV | Paula Green
          """)
  void readsWhoAPhraseNames(String phrase, String country, String sectors, String name) {
    Actor actor = subject(phrase + " arrived on Monday.");

    assertThat(actor.country()).isEqualTo(Optional.ofNullable(country));
    assertThat(String.join(" ", actor.sectors().stream().map(Sector::name).toList()))
        .isEqualTo(sectors == null ? "" : sectors);
    assertThat(actor.name()).isEqualTo(Optional.ofNullable(name));
    assertThat(actor.resolved()).isTrue();
  }

  @Test
  void keepsWhatNobodyKnowsAsWorded() {
    Actor actor = subject("Oleg Vantorin arrived on Monday.");

    assertThat(actor.resolved()).isFalse();
    assertThat(actor.text()).isEqualTo("Oleg Vantorin");
    assertThat(actor.country()).isEmpty();
  }

  @Test
  void findsNobodyInThingsAndTimes() {
    Told told = told("The table fell on Monday.");

    assertThat(told.cast().mentions(0)).isEmpty();
  }

  @Test
  void learnsFromATitleForTheRestOfTheArticle() {
    Told told =
        told(
            "Kenyan Foreign Minister Amos Wekesa flew home. Later Wekesa met students."
                + " He praised them.");

    assertThat(told.of("Wekesa", 1).country()).contains("KEN");
    assertThat(told.of("Wekesa", 1).sectors()).containsExactly(Sector.GOV);
    assertThat(told.of("Wekesa", 1).name()).contains("Amos Wekesa");
    assertThat(told.of("He", 2).name()).contains("Amos Wekesa");
  }

  @Test
  void heIsTheOfficialNamedByHisOfficeOnly() {
    Told told =
        told("Kazakhstan's president spoke on Friday. He thanked Armenia. His police were silent.");

    assertThat(told.of("He", 1).country()).contains("KAZ");
    assertThat(told.of("He", 1).sectors()).containsExactly(Sector.GOV);
  }

  @Test
  void aCrowdIsNotHim() {
    Told told = told("The crowd was loud. He left.");

    assertThat(told.of("He", 1).resolved()).isFalse();
  }

  @Test
  void learnsFromAnApposition() {
    Told told = told("Jan Kowal, the Polish interior minister, resigned. Kowal left.");

    assertThat(told.of("Kowal", 1).country()).contains("POL");
    assertThat(told.of("Kowal", 1).sectors()).containsExactly(Sector.GOV);
  }

  @Test
  void meetsSpellingVariantsOfOneName() {
    assertThat(NameKey.full("Kassym-Jomart Tokayev"))
        .isEqualTo(NameKey.full("Kassym-Zhomart Tokaev"));
    assertThat(NameKey.surname("Muammar al-Gaddafi")).isEqualTo(NameKey.surname("Qaddafi"));
    assertThat(NameKey.full("Nicolás Maduro")).isEqualTo(NameKey.full("Nicolas Maduro"));
    assertThat(NameKey.surname("Boris Johnson")).isNotEqualTo(NameKey.surname("Lyndon Jackson"));
  }

  @Test
  void findsTheMinistryNamedBefore() {
    Told told = told("Russia's foreign ministry protested in Vienna. The ministry was angry.");

    assertThat(told.of("ministry", 1).country()).contains("RUS");
  }

  @Test
  void anAllianceIsNoFirmNamedBefore() {
    Told told =
        told(
            "NATO sent a ship to the Baltic Sea. A spokesman told Facebook of the plan."
                + " The alliance was silent.");

    assertThat(told.of("alliance", 2).name()).contains("NATO");
  }

  @Test
  void givesTheGovernmentTheOnlyCountryOfTheArticle() {
    Told told = told("Protests spread across Peru. The government resigned.");

    assertThat(told.of("government", 1).country()).contains("PER");
  }

  @Test
  void anothersCountryIsNotThePossessors() {
    Told told =
        told(
            "Germany praised its neighbor. The Polish premier met her counterpart."
                + " The Kenyan president called his counterpart from Chad.");

    assertThat(told.of("neighbor", 0).resolved()).isFalse();
    assertThat(told.of("counterpart", 1).country()).isEmpty();
    assertThat(told.of("counterpart", 1).sectors()).containsExactly(Sector.GOV);
    assertThat(told.of("counterpart", 2).country()).contains("TCD");
  }

  @Test
  void anAideIsOfTheCountryThatHeServes() {
    Told told = told("An adviser to the Kyrgyz government resigned. An envoy to Chad left.");

    assertThat(told.of("adviser", 0).country()).contains("KGZ");
    assertThat(told.of("envoy", 1).country()).isEmpty();
  }

  @Test
  void guessesNoCountryAmongSeveral() {
    Told told = told("Peru and Chile trade copper. The government resigned.");

    assertThat(told.of("government", 1).country()).isEmpty();
  }

  @Test
  void knowsOfficesByTheirDate() {
    String text = "Taliban leaders spoke.";
    LocalDate before = LocalDate.of(2019, 1, 1);
    LocalDate after = LocalDate.of(2022, 1, 1);

    assertThat(told(text, Optional.of(before)).of("leaders", 0).sectors())
        .containsExactly(Sector.REB);
    assertThat(told(text, Optional.of(after)).of("leaders", 0).sectors())
        .containsExactly(Sector.GOV);
  }

  @Test
  void cutsNoTrailingClauseAndNoSibling() {
    Told told = told("Rebels who hid in caves and the army of Chad clashed.");

    assertThat(told.span("Rebels", 0)).isEqualTo("Rebels");
    assertThat(told.span("army", 0)).isEqualTo("the army of Chad");
  }

  @Test
  void leavesWhatStandsBeforeThePreposition() {
    Told told = told("A curfew was declared, first in Aktau and Almaty.");

    assertThat(told.of("Aktau", 0).text()).isEqualTo("Aktau");
    assertThat(told("Meanwhile the army waited.").of("army", 0).text()).isEqualTo("the army");
  }

  @Test
  void saysWhichEntryToldWhat() {
    Actor actor = subject("Kazakh riot police arrived on Monday.");

    assertThat(actor.steps()).anyMatch(step -> step.by().startsWith("countries.txt:"));
    assertThat(actor.steps()).anyMatch(step -> step.by().startsWith("roles.txt:"));
  }

  /** An article and its cast. */
  private record Told(String text, List<Sentence> sentences, Cast cast) {
    Actor of(String word, int sentence) {
      return cast.mention(sentence, token(word, sentence)).orElseThrow().actor();
    }

    String span(String word, int sentence) {
      return cast.span(sentence, token(word, sentence)).of(text);
    }

    private int token(String word, int sentence) {
      return sentences.get(sentence).tokens().stream()
          .filter(token -> token.form().equals(word))
          .mapToInt(Token::index)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Actor subject(String text) {
    Told told = told(text);
    return told.cast().mentions(0).stream()
        .filter(m -> m.span().start() == 0)
        .reduce((a, b) -> a.span().length() >= b.span().length() ? a : b)
        .orElseThrow()
        .actor();
  }

  private static Told told(String text) {
    return told(text, Optional.empty());
  }

  private static Told told(String text, Optional<LocalDate> day) {
    List<Sentence> sentences = Engine.english().parse(text);
    return new Told(text, sentences, Actors.cast(Article.of(text, day), sentences));
  }
}
