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

  @Test
  void namesReachAsFarAsTheirWords() {
    assertThat(places("Rockets fell near the V-7 Military Airfield.", "fell"))
        .containsExactly("V-7 Military Airfield");
    assertThat(places("Two men were killed in the town of Bani Maroun.", "killed"))
        .containsExactly("Bani Maroun");
  }

  @Test
  void allNamesOfAList() {
    assertThat(places("Rebels captured the Kolon and Bar Elias districts.", "captured"))
        .containsExactly("Kolon", "Bar Elias");
    assertThat(places("Farmers marched in Kisumu, Eldoret and elsewhere.", "marched"))
        .containsExactly("Kisumu", "Eldoret");
  }

  @Test
  void theQuarterAndNotItsTown() {
    assertThat(places("Five men were shot in the Maroni neighborhood of Nairobi.", "shot"))
        .containsExactly("Maroni");
    assertThat(places("Five men were shot in Kenya's port of Mombasa.", "shot"))
        .containsExactly("Mombasa");
  }

  @Test
  void theTownAndNotWhatItIsNear() {
    assertThat(places("Shells hit a clinic in Tellin, a town near Baghdad.", "hit"))
        .containsExactly("Tellin");
  }

  @Test
  void hillsAroundAVillage() {
    assertThat(places("Troops stormed the hills surrounding Karoun.", "stormed"))
        .containsExactly("Karoun");
  }

  @Test
  void armedBodiesAreNoPlaces() {
    assertThat(places("The jets struck several Jabhat Al-Karam positions.", "struck")).isEmpty();
  }

  @Test
  void embassiesAreNotInTheirCountry() {
    assertThat(places("Students burned tyres outside the Peru embassy in Nairobi.", "burned"))
        .containsExactly("Nairobi");
  }

  @Test
  void whatAnOffensiveIsToTake() {
    assertThat(places("The army launched an offensive to retake Mosul.", "launched"))
        .containsExactly("Mosul");
  }

  @Test
  void whatAProtestIsAgainst() {
    assertThat(places("Students protested against the war in Yemen.", "protested")).isEmpty();
  }

  @Test
  void anotherEventInATimeClause() {
    assertThat(places("The men were arrested before the army entered Basra.", "arrested"))
        .isEmpty();
  }

  @Test
  void whereTheJoinedVerbGoesIsNotWhere() {
    assertThat(places("Soldiers seized the crew and flew it to Madrid.", "seized")).isEmpty();
  }

  @Test
  void whatACasualtyShares() {
    assertThat(places("Six men were killed and nine others injured in a blast in Herat.", "killed"))
        .containsExactly("Herat");
  }

  @Test
  void placesOfStatementsAreTheSpeakers() {
    assertThat(
            places(
                "Clashes shook Aleppo, and officials in Paris said rebels freed a pilot.", "freed"))
        .isEmpty();
  }

  @Test
  void whatGoesWithItIsThereToo() {
    String text = "Scenes of chaos across Peru followed, with looters burning cars.";
    assertThat(places(text, "burning")).containsExactly("Peru");
  }
}
