package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ParamsTest {
  private static final Labels LABELS =
      new Labels(List.of("NOUN"), List.of("NN"), List.of("_"), List.of("root"), List.of("_"));

  private final Params taught = params(1);
  private final Weights weights = taught.weights(List.of("", "the", "dog"), false);
  private final Params fresh = params(2);

  private static Params params(long seed) {
    return params(seed, Params.TREEBANKS);
  }

  private static Params params(long seed, int banks) {
    Params.Sizes sizes =
        new Params.Sizes(
            6, 3, 2, new int[] {2, 2, 2, 2, 2, 2, 2, 2}, 5, banks, 2, 5, 4, 3, 5, 4, 6);
    Vectors vectors =
        new Vectors(
            new float[][] {{0, 0, 0}, {1, 0, 1}, {0, 1, 0}},
            new float[][] {{0, 0}, {1, 0}, {0, 1}});
    return new Params(sizes, 3, vectors, LABELS, seed);
  }

  private static void assertSame(float[][] some, float[][] others) {
    for (int i = 0; i < some.length; i++) {
      assertThat(some[i]).containsExactly(others[i], Offset.offset(0.01f));
    }
  }

  @Test
  void aCopyHasAllThatWasLearned() {
    fresh.copy(weights);
    assertSame(fresh.get("word").w, taught.get("word").w);
    assertSame(fresh.get("arc.u").w, taught.get("arc.u").w);
    assertSame(fresh.get("arc.u").transposed, taught.get("arc.u").transposed);
  }

  @Test
  void aNetworkThatIsToLearnHeadlinesStartsFromOneThatKnowsNone() {
    Params more = params(2, Model.HEADLINE + 1);
    float[] chance = more.get("bank").w[Model.HEADLINE].clone();
    more.copy(weights);
    assertSame(taught.get("bank").w, more.get("bank").w);
    assertThat(more.get("bank").w[Model.HEADLINE]).containsExactly(chance);
  }

  @Test
  void aNewNetworkHasTheTablesAndElseChance() {
    float[][] chance = params(2).get("arc.u").w;
    fresh.copyTables(weights);
    assertSame(fresh.get("word").w, taught.get("word").w);
    assertSame(fresh.get("arc.u").w, chance);
  }
}
