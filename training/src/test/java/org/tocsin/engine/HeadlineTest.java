package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  /** Words as form/upos/xpos/head/relation, features beside them where they matter. */
  private static Gold gold(String... words) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      columns.add(new ArrayList<>());
    }
    for (String word : words) {
      String[] parts = word.split("/", -1);
      for (int i = 0; i < 6; i++) {
        columns.get(i).add(i < parts.length ? parts[i] : "_");
      }
    }
    return new Gold(
        Model.GUM,
        columns.get(0),
        columns.get(1),
        columns.get(2),
        columns.get(5),
        columns.get(3).stream().map(Integer::valueOf).toList(),
        columns.get(4),
        Collections.nCopies(words.length, "_"),
        true);
  }

  private static String text(Optional<Gold> headline) {
    return headline.map(gold -> String.join(" ", gold.forms())).orElse("");
  }

  private static Gold envoy(String verb, String tag) {
    return gold(
        "On/ADP/IN/2/case",
        "Monday/PROPN/NNP/6/obl",
        "the/DET/DT/5/det",
        "Omani/ADJ/JJ/5/amod",
        "envoy/NOUN/NN/6/nsubj/Number=Sing",
        verb + "/VERB/" + tag + "/0/root/Tense=Past|VerbForm=Fin",
        "the/DET/DT/8/det",
        "port/NOUN/NN/6/obj/Number=Sing",
        "of/ADP/IN/10/case",
        "Aden/PROPN/NNP/8/nmod",
        "./PUNCT/./6/punct");
  }

  @Test
  void articlesAndWhatStandsBeforeGoAndTheVerbIsInThePresent() {
    Gold headline = Headline.of(envoy("visited", "VBD"), false).orElseThrow();
    assertThat(headline.forms()).containsExactly("Omani", "envoy", "visits", "port", "of", "Aden");
    assertThat(headline.heads()).containsExactly(2, 3, 0, 3, 6, 4);
    assertThat(headline.xpos()).containsExactly("JJ", "NN", "VBZ", "NN", "IN", "NNP");
    assertThat(headline.features().get(2)).contains("Tense=Pres", "Person=3");
  }

  @Test
  void inATitleAllButSmallWordsHaveCapitals() {
    assertThat(text(Headline.of(envoy("visited", "VBD"), true)))
        .isEqualTo("Omani Envoy Visits Port of Aden");
  }

  @Test
  void aPassiveLosesItsAuxiliary() {
    Gold headline =
        Headline.of(
                gold(
                    "Two/NUM/CD/2/nummod",
                    "guards/NOUN/NNS/4/nsubj:pass/Number=Plur",
                    "were/AUX/VBD/4/aux:pass",
                    "shot/VERB/VBN/0/root/Tense=Past|VerbForm=Part|Voice=Pass",
                    "in/ADP/IN/6/case",
                    "Juba/PROPN/NNP/4/obl",
                    "./PUNCT/./4/punct"),
                false)
            .orElseThrow();
    assertThat(headline.forms()).containsExactly("Two", "guards", "shot", "in", "Juba");
    assertThat(headline.xpos().get(2)).isEqualTo("VBN");
    assertThat(headline.relations().get(1)).isEqualTo("nsubj:pass");
  }

  @Test
  void whatWillBeBecomesTo() {
    Gold headline =
        Headline.of(
                gold(
                    "The/DET/DT/2/det",
                    "union/NOUN/NN/4/nsubj/Number=Sing",
                    "will/AUX/MD/4/aux",
                    "sue/VERB/VB/0/root/VerbForm=Inf",
                    "the/DET/DT/6/det",
                    "city/NOUN/NN/4/obj",
                    "./PUNCT/./4/punct"),
                false)
            .orElseThrow();
    assertThat(headline.forms()).containsExactly("Union", "to", "sue", "city");
    assertThat(headline.upos().get(1)).isEqualTo("PART");
    assertThat(headline.relations().get(1)).isEqualTo("mark");
  }

  @Test
  void noHeadlineOfWhatNobodyPrints() {
    assertThat(Headline.of(gold("Go/VERB/VB/0/root", "home/ADV/RB/1/advmod"), false)).isEmpty();
    assertThat(
            Headline.of(
                gold(
                    "The/DET/DT/2/det",
                    "envoy/NOUN/NN/3/nsubj/Number=Sing",
                    "told/VERB/VBD/0/root",
                    "us/PRON/PRP/3/iobj",
                    "our/PRON/PRP$/6/nmod:poss",
                    "fate/NOUN/NN/3/obj",
                    "./PUNCT/./3/punct"),
                false))
        .isEmpty();
  }
}
