package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.engine.Engine;
import org.tocsin.text.Article;

/** Steps tell a reader why. */
final class StepsTest {
  private static Findings code(String text) {
    Article article = Article.of(text, Optional.of(LocalDate.of(2022, 1, 20)));
    return Coder.english().code(article, Engine.english());
  }

  private static List<String> steps(String text, Step.About about) {
    return code(text).findings().stream()
        .flatMap(finding -> finding.steps().stream())
        .filter(step -> step.about() == about)
        .map(Step::says)
        .toList();
  }

  @Test
  void aDashInASentenceEndsNoDateline() {
    String dashed = "Kenya says police arrested two smugglers – both from abroad.";
    assertThat(steps(dashed, Step.About.PLACE)).noneMatch(s -> s.startsWith("the dateline"));
    String dateline = "MOMBASA, Kenya (Tocsin) – Police arrested two smugglers.";
    assertThat(steps(dateline, Step.About.PLACE)).anyMatch(s -> s.startsWith("the dateline"));
  }

  @Test
  void aListedWordIsNamedWithItsFileAndLine() {
    assertThat(steps("Police arrested two smugglers.", Step.About.ACTOR))
        .anyMatch(s -> s.matches("COP, listed as ‘police’ \\(roles\\.txt:\\d+\\)"))
        .contains("so ‘Police’ is COP");
  }

  @Test
  void aPronounIsTracedToItsSentence() {
    String text =
        "Angolan President Joao Lourenco visited the camp. He accused the rebels of theft.";
    assertThat(steps(text, Step.About.ACTOR))
        .anyMatch(s -> s.startsWith("‘He’ is ‘Joao Lourenco’ of sentence 1"));
  }

  @Test
  void aRelativeDateIsCountedFromPublication() {
    assertThat(steps("Police arrested two smugglers on Monday.", Step.About.DATE))
        .contains("‘Monday’ counted from 2022-01-20: 2022-01-17");
  }

  @Test
  void withoutADateThatOfPublicationIsSaidToBeTaken() {
    assertThat(steps("Police arrested two smugglers.", Step.About.DATE))
        .contains("no date in the clause, so that of publication, 2022-01-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran rejected the 1972 treaty with Oman. | no date in the clause, so that of publication, 2022-01-20",
        "Iran accused Oman of breaking the 2015 trade deal. | no date in the clause, so that of publication, 2022-01-20",
        "Iran accused Oman in the 1972 war. | ‘1972’ names its year: from 1972-01-01, to the year",
        "Iran attacked Oman in 1972. | ‘1972’ names its year: from 1972-01-01, to the year"
      })
  void theYearInTheNameOfATextDatesNothingElse(String text, String says) {
    assertThat(steps(text, Step.About.DATE)).contains(says);
  }

  @Test
  void aPlaceIsQuotedWithItsPreposition() {
    assertThat(steps("Police arrested two smugglers in Luanda.", Step.About.PLACE))
        .contains("the clause says ‘in Luanda’")
        .anyMatch(s -> s.startsWith("Luanda, AGO"));
  }

  @Test
  void theWordThatMakesItAPossibilityIsNamed() {
    assertThat(steps("Police could arrest two smugglers.", Step.About.FACTUALITY))
        .contains("‘could’ makes it a possibility");
  }

  @Test
  void aStatementTellsItsCueAndWhoTheSubjectIs() {
    String text = "\"We shall wait,\" said Ana Lopes.";
    assertThat(steps(text, Step.About.STATEMENT)).contains("the cue is ‘said’");
    assertThat(steps(text, Step.About.ACTOR))
        .contains(
            "‘Ana Lopes’ is the subject of the cue",
            "‘Ana Lopes’: nothing says more of it, so it stays as worded");
  }
}
