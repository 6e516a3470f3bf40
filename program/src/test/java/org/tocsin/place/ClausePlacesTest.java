package org.tocsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

class ClausePlacesTest {

  private static List<String> places(String text, String trigger) {
    List<Sentence> sentences = Engine.english().parse(text);
    List<Span> known =
        Places.load().find(text, sentences).stream().map(PlaceMention::span).toList();
    Sentence sentence = sentences.getFirst();
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(trigger)).findFirst().orElseThrow();
    return ClausePlaces.of(
            sentence,
            token,
            t -> t.upos() != Upos.ADJ && known.stream().anyMatch(k -> k.overlaps(t.span())))
        .stream()
        .map(s -> s.of(text))
        .toList();
  }

  @Test
  void phraseOfPlace() {
    assertThat(places("Gunmen attacked a bus near Herat on Monday.", "attacked"))
        .containsExactly("Herat");
  }

  @Test
  void eachClauseHasItsOwn() {
    String text = "Students marched in Nairobi while ministers met in Geneva.";
    assertThat(places(text, "marched")).containsExactly("Nairobi");
    assertThat(places(text, "met")).containsExactly("Geneva");
  }

  @Test
  void objectThatIsAPlace() {
    assertThat(places("Rebels shelled Aleppo overnight.", "shelled")).containsExactly("Aleppo");
  }

  @Test
  void placeOfWhatWasHit() {
    assertThat(places("A rocket hit a market in Basra.", "hit")).containsExactly("Basra");
  }

  @Test
  void finestNameFirst() {
    assertThat(places("Five men were killed in the town of Sirte in Libya.", "killed"))
        .containsExactly("Sirte");
  }

  @Test
  void whoActsIsNotWhere() {
    assertThat(places("The Syrian army killed ten men.", "killed")).isEmpty();
  }
}
