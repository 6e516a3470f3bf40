package org.tocsin.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.Engine;

/** Whole sentences, for a tree of the tests has no types of entities. */
class PeopleTest {
  private static List<String> below(String text, String head, String relation) {
    Sentence sentence = Mender.mend(Engine.english().parse(text)).getFirst();
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(head)).findFirst().orElseThrow();
    return sentence.children(token, relation).map(Token::form).toList();
  }

  @Test
  void talksAreWhereTheyAreHeld() {
    String hold =
        "Ruth Dale will hold talks with President Omar Diop at Rose House, Dakar, before flying"
            + " home.";
    assertThat(below(hold, "hold", "obl")).contains("House");
    String had = "The envoy had talks with the Danish premier Lars Holm at Hill Palace.";
    assertThat(below(had, "had", "obl")).contains("Palace");
  }

  @Test
  void aNameBehindACounterpartIsHis() {
    String text =
        "The chancellor met her counterpart Peruvian President Sergio Pace at a dinner in Lima.";
    assertThat(below(text, "counterpart", "appos")).containsExactly("Sergio");
  }

  @Test
  void whoIsNamedPremierBecomesOne() {
    assertThat(below("The party named its leader Ruth Dale premier.", "leader", "appos"))
        .doesNotContain("premier");
  }
}
