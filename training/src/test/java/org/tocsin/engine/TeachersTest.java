package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeachersTest {
  private static final List<String> FORMS = List.of("The", "dog", "sees", "cats");

  private static Weights model(long seed) {
    Labels labels =
        new Labels(
            List.of("NOUN", "VERB", "DET"),
            List.of("DT", "NN", "VB"),
            List.of("_", "Number=Sing"),
            List.of("det", "nsubj", "obj", "root"),
            List.of("_", "person"));
    Params.Sizes sizes =
        new Params.Sizes(6, 3, 2, new int[] {2, 2, 2, 2, 2, 2, 2, 2}, 5, 2, 2, 5, 4, 3, 5, 4, 6);
    Vectors vectors =
        new Vectors(
            new float[][] {{0, 0, 0}, {1, 0, 1}, {0, 1, 0}},
            new float[][] {{0, 0}, {1, 0}, {0, 1}});
    Params params = new Params(sizes, 3, vectors, labels, seed);
    return params.weights(List.of("", "the", "dog"), false);
  }

  private static Silver labelled(Weights... models) {
    return Teachers.of(List.of(models)).label(List.of(FORMS), 0).getFirst();
  }

  @Test
  void oneTeacherSaysWhatItSaysAlone() {
    Analysis alone = new Model(model(1), Model.GUM).analyse(FORMS);
    Silver sample = labelled(model(1));
    for (int i = 0; i < FORMS.size(); i++) {
      assertThat(sample.answers().heads()[i]).isEqualTo(alone.words().get(i).head() + 1);
      assertThat(best(sample.answers().upos()[i]))
          .isEqualTo(List.of("NOUN", "VERB", "DET").indexOf(alone.words().get(i).upos().name()));
    }
  }

  @Test
  void twoTeachersMeetInTheMiddle() {
    float one = share(labelled(model(1)).answers().upos()[1], 0);
    float two = share(labelled(model(2)).answers().upos()[1], 0);
    float both = share(labelled(model(1), model(2)).answers().upos()[1], 0);
    assertThat(both).isBetween(Math.min(one, two), Math.max(one, two));
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void aSentenceTheyAreUnsureOfIsLeftOut() {
    assertThat(Teachers.of(List.of(model(1))).label(List.of(FORMS), 0.99)).isEmpty();
  }

  private static float share(Target target, int wanted) {
    return IntStream.range(0, target.classes().length)
        .filter(i -> target.classes()[i] == wanted)
        .mapToObj(i -> target.shares()[i])
        .findFirst()
        .orElse(0f);
  }

  private static int best(Target target) {
    return IntStream.range(0, target.classes().length)
        .boxed()
        .reduce((a, b) -> target.shares()[b] > target.shares()[a] ? b : a)
        .map(i -> target.classes()[i])
        .orElseThrow();
  }
}
