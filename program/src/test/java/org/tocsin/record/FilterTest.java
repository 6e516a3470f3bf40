package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {
  @Test
  void valuesComeInTheirCanonicalSpelling() {
    Filter filter =
        Filter.of(Map.of("type", List.of("threaten"), "country", List.of("kaz", "KAZ")));
    assertThat(filter.parameters())
        .isEqualTo(Map.of("country", List.of("KAZ"), "type", List.of("THREATEN")));
  }

  @Test
  void blankValuesDoNotFilter() {
    assertThat(Filter.of(Map.of("text", List.of(" "), "actor", List.of(""))))
        .isEqualTo(Filter.all());
  }

  @Test
  void anUnknownFieldIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Filter.of(Map.of("tpye", List.of("AID"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tpye")
        .hasMessageContaining("recipient");
  }

  @Test
  void aWrongValueIsRefusedWithWhatItTakes() {
    assertThatThrownBy(() -> Filter.of(Map.of("since", List.of("yesterday"))))
        .hasMessage("since: \"yesterday\" is not one; give a date as 2022-01-20");
    assertThatThrownBy(() -> Filter.of(Map.of("quad", List.of("5"))))
        .hasMessage("quad: \"5\" is not one; give one of 1, 2, 3, 4");
  }

  @Test
  void tooManyValuesAreRefused() {
    List<String> many = java.util.stream.IntStream.range(0, 41).mapToObj(i -> "a" + i).toList();
    assertThatThrownBy(() -> Filter.of(Map.of("actor", many))).hasMessageContaining("40");
  }

  @Test
  void textIsWordsAndPhrases() {
    Filter filter = Filter.all().with(Field.TEXT, "riot \"state of emergency\"");
    assertThat(filter.terms()).containsExactly("riot", "state of emergency");
  }

  @Test
  void addingAndTakingAwayAValueGivesTheSameAgain() {
    Filter filter = Filter.all().with(Field.TYPE, "AID");
    assertThat(filter.plus(Field.TYPE, "ACCUSE").map(f -> f.minus(Field.TYPE, "ACCUSE")))
        .contains(filter);
  }

  @Test
  void whatCannotBeChosenIsNotAdded() {
    List<String> full = java.util.stream.IntStream.range(0, 40).mapToObj(i -> "a" + i).toList();
    assertThat(Filter.of(Map.of("actor", full)).plus(Field.TYPE, "AID")).isEmpty();
    assertThat(Filter.all().plus(Field.OUTLET, "a".repeat(301))).isEmpty();
  }

  @Test
  void nothingAUserGaveStandsInTheSql() {
    String evil = "x' OR 1=1 --";
    Filter filter =
        Filter.of(Map.of("actor", List.of(evil), "text", List.of(evil), "place", List.of(evil)));
    assertThat(Condition.of(filter).sql()).doesNotContain("1=1");
  }
}
