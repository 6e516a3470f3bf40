package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

class OnceTest {
  private static final List<String> RELATIONS =
      List.of("nsubj", "obj", "iobj", "obl", "case", "root", "dislocated");

  @Test
  void ofTwoObjectsTheOneKeepsItThatLeavesMost() {
    float[][] scores = {
      {0, 0, 0, 0, 0, 9, 0}, {0, 5, 4, 0, 0, 0, 0}, {0, 6, 1, 0, 0, 0, 0},
    };
    assertThat(settled(scores, new int[] {0, 1, 1}, 5, 1, 1)).containsExactly(5, 2, 1);
  }

  @Test
  void aNounWithoutPrepositionIsNoOblique() {
    float[][] scores = {
      {5, 0, 0, 4, 0, 0, 3}, {9, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 9, 0},
    };
    assertThat(settled(scores, new int[] {3, 3, 0}, 0, 0, 5)).containsExactly(6, 0, 5);
  }

  @Test
  void aNounWithOneMayBe() {
    float[][] scores = {
      {0, 0, 0, 0, 9, 0, 0}, {5, 0, 0, 4, 0, 0, 3}, {9, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 9, 0},
    };
    assertThat(settled(scores, new int[] {2, 4, 4, 0}, 4, 0, 0, 5)).containsExactly(4, 3, 0, 5);
  }

  @Test
  void whatIsSaidOfAnActorBeforeItsNameIsNoActor() {
    String text = "A close ally of Moscow, Belarus accused Poland of spying.";
    Sentence sentence = Engine.english().parse(text).getFirst();
    assertThat(sentence.dependents(sentence.root(), "nsubj"))
        .extracting(Token::form)
        .containsExactly("Belarus");
  }

  private static int[] settled(float[][] scores, int[] heads, int... relation) {
    new Once(RELATIONS).settle(scores, heads, relation);
    return relation;
  }
}
