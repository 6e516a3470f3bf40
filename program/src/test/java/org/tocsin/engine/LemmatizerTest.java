package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.syntax.Upos;

class LemmatizerTest {
  @ParameterizedTest
  @CsvSource({
    "threatened, VERB, Tense=Past|VerbForm=Part, threaten",
    "stopping, VERB, VerbForm=Ger, stop",
    "Declaring, VERB, Tense=Pres|VerbForm=Part, declare",
    "overthrew, VERB, Mood=Ind|Tense=Past|VerbForm=Fin, overthrow",
    "denies, VERB, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin, deny",
    "freed, VERB, Tense=Past|VerbForm=Part, free",
    "lent, VERB, Mood=Ind|Tense=Past|VerbForm=Fin, lend",
    "patrolled, VERB, Mood=Ind|Tense=Past|VerbForm=Fin, patrol",
    "telephoned, VERB, Mood=Ind|Tense=Past|VerbForm=Fin, telephone",
    "boycotting, VERB, Tense=Pres|VerbForm=Part, boycott",
    "was, AUX, Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin, be",
    "armies, NOUN, Number=Plur, army",
    "women, NOUN, Number=Plur, woman",
    "Americans, PROPN, Number=Plur, American",
    "Paris, PROPN, Number=Sing, Paris",
    "worse, ADJ, Degree=Cmp, bad",
    "them, PRON, Case=Acc|Number=Plur|Person=3|PronType=Prs, they",
    "n't, PART, Polarity=Neg, not",
    "'12,500', NUM, NumForm=Digit|NumType=Card, 12500",
    "THE, DET, Definite=Def|PronType=Art, the",
  })
  void aFormHasItsDictionaryForm(String form, Upos upos, String features, String lemma) {
    assertThat(Lemmatizer.english().lemma(form, upos, features)).isEqualTo(lemma);
  }
}
