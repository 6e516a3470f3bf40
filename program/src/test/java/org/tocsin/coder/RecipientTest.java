package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Parser;
import org.tocsin.text.Article;

final class RecipientTest {
  private static final Parser PARSER = Engine.english();

  private static List<String> pairs(String text) {
    return Coder.english()
        .code(Article.of(text, Optional.empty()), PARSER)
        .events()
        .map(e ->
            words(e.actor().map(a -> a.span().of(text)))
                + " > "
                + words(e.recipient().map(r -> r.span().of(text))))
        .toList();
  }

  private static String words(Optional<String> words) {
    return words.orElse("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uganda lined up thousands of soldiers along its frontier with Rwanda. | Uganda > Rwanda
          Senegal withdrew some of its troops from the Gambia. | Senegal > the Gambia
          Kenya was ready to withdraw its soldiers from the Somali ports. | Kenya > the Somali ports
          Chad has strengthened its army in Abeche. | Chad > Abeche
          """)
  void ownTroopsAndBordersAreNoRecipients(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latvia has posted another 300 soldiers along its eastern border.",
        "Niger put its army on high alert."
      })
  void whoMovesOnlyHisOwnHasNoRecipient(String text) {
    assertThat(pairs(text)).isNotEmpty().allMatch(pair -> pair.endsWith("> –"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Madrid is considering sending boats to help Malta. | Madrid > Malta
          Norway has offered to send soldiers to assist the Moldovan police. \
          | Norway > the Moldovan police
          """)
  void whoIsToBeHelpedIsTheRecipientWhereNobodyElseIs(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quito rejected on Friday a claim by Bogota that it sheltered rebels. | Quito > Bogota
          The Zambian government has rejected accusations by Malawi of smuggling. \
          | The Zambian government > Malawi
          The Dutch premier rejected a Belgian minister's plea for more water. \
          | The Dutch premier > a Belgian minister's plea
          """)
  void whoRejectsWordsRejectsThoseWhoseWordsTheyAre(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hundreds of nurses marched through Nairobi to protest against the health ministry. \
          | Hundreds of nurses > the health ministry
          Students held a rally at the Central University against the new governor. \
          | Students > the new governor
          """)
  void whomOneProtestsAgainstComesBeforeWhere(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru's army freed a Swiss engineer held by rebels since May. \
          | Peru's army > a Swiss engineer
          Kenyan miners stopped work on Dec. 12. | Kenyan miners > –
          Chilean nuns filed suit in Geneva against visiting General Amadou Sy. \
          | Chilean nuns > General Amadou Sy
          """)
  void phrasesEndWhereStatesBeginAndDatesAreNobody(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cyprus declared a state of emergency on May 3 in Paphos. | Cyprus > Paphos
          Finland withdrew its soldiers after Estonia had complained. | Finland > –
          """)
  void phrasesThatHangOnDatesAreTheVerbsAndOthersActsAreNot(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lithuania voiced hope that Warsaw would ratify the treaty. | Lithuania > Warsaw
          Lusaka hopes the lenders will accept the plan. | Lusaka > the lenders
          """)
  void hopeThatAnotherActsIsAddressedToHim(String text, String pair) {
    assertThat(pairs(text)).contains(pair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk helped draft a bylaw on kennels.",
        "The new tariff helped lift prices.",
        "The bank helped engineer a boom."
      })
  void whoHelpsNobodyGivesNoAid(String text) {
    assertThat(CodedEvents.told(text)).noneMatch(event -> event.startsWith("AID"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Caritas helped the trekkers. | AID Caritas > the trekkers
          Belgium assisted Burundi. | AID Belgium > Burundi
          """)
  void thoseHelpedNeedBeOnNoList(String text, String event) {
    assertThat(CodedEvents.told(text)).contains(event);
  }
}
