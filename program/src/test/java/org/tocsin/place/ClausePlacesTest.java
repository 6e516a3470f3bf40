package org.tocsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

class ClausePlacesTest {

  private static List<String> places(String text, String trigger) {
    List<Sentence> sentences = Engine.english().parse(text);
    List<PlaceMention> mentions = Places.load().find(text, sentences);
    Sentence sentence = sentences.getFirst();
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(trigger)).findFirst().orElseThrow();
    return ClausePlaces.of(text, sentence, token, mentions).stream().map(s -> s.of(text)).toList();
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

  @Test
  void hyphensAndParticlesBelongToTheName() {
    assertThat(places("Pirates boarded a ferry near Kota-el-Bahr on Monday.", "boarded"))
        .containsExactly("Kota-el-Bahr");
  }

  @Test
  void weekdaysDoNot() {
    assertThat(places("A bomb killed two men in the city of Mosul Friday.", "killed"))
        .containsExactly("Mosul");
  }

  @Test
  void theTownAndNotItsRegion() {
    assertThat(places("Strikers gathered in the Ohio town of Lima.", "gathered"))
        .containsExactly("Lima");
  }

  @Test
  void peoplesAreNoPlaces() {
    assertThat(places("Critics protested against the treatment of Kenyans.", "protested"))
        .isEmpty();
  }
}
