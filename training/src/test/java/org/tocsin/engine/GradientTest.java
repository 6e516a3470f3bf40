package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GradientTest {
  private static final Labels LABELS =
      new Labels(
          List.of("NOUN", "VERB", "DET"),
          List.of("DT", "NN", "VB"),
          List.of("_", "Number=Sing"),
          List.of("det", "nsubj", "obj", "root"),
          List.of("_", "person"));
  private static final List<String> WORDS = List.of("", "the", "dog", "sees", "cats");
  private static final Gold LONG =
      new Gold(
          1,
          List.of("The", "dog", "sees", "cats"),
          List.of("DET", "NOUN", "VERB", "NOUN"),
          List.of("DT", "NN", "VB", "NN"),
          List.of("_", "Number=Sing", "_", "_"),
          List.of(2, 3, 0, 3),
          List.of("det", "nsubj", "root", "obj"),
          List.of("_", "person", "_", "_"),
          true);
  private static final Gold SHORT =
      new Gold(
          0,
          List.of("dog", "sees"),
          List.of("NOUN", "VERB"),
          List.of("NN", "VB"),
          List.of("_", "_"),
          List.of(2, 0),
          List.of("nsubj", "root"),
          List.of("_", "_"),
          false);

  private final Params params =
      new Params(
          new Params.Sizes(6, 3, 2, new int[] {2, 2, 2, 2, 2, 2, 2, 2}, 5, 2, 2, 5, 4, 3, 5, 4, 6),
          4,
          new Vectors(
              new float[][] {{0, 0, 0}, {1, 0, 1}, {0, 1, 0}, {1, 1, 0}},
              new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {1, -1}}),
          LABELS,
          7);
  private final Gradients gradients = new Gradients(params.all);
  private final Sample[] samples =
      Sample.of(List.of(LONG, SHORT), WORDS, LABELS).toArray(Sample[]::new);

  @BeforeEach
  void noValueStandsOnTheRectifiersEdge() {
    SplittableRandom random = new SplittableRandom(5);
    params.all.stream().filter(p -> p.name.endsWith("b")).forEach(p -> p.uniform(random, 0.5));
    params.all.forEach(Param::transpose);
  }

  private double loss(Gradients into) {
    Rates rates = new Rates(0.1, 0.1, 0.2, 0.2, 0.2);
    return new Pass(params, into, new int[] {1, 9, 9, 9}, rates)
        .run(samples, new SplittableRandom(3), 1);
  }

  /** The first sentence labelled by teachers that are not quite sure. */
  private Sample unsure() {
    Sample sample = samples[0];
    Target[] relations = sample.answers().relations().clone();
    relations[1] = Target.of(new float[] {0, 0.75f, 0.24f, 0.01f}, 0, 4);
    Target[] arcs = sample.answers().arcs().clone();
    arcs[3] = Target.of(new float[] {0, 0, 0.25f, 0.75f, 0}, 0, 5);
    Target[] upos = sample.answers().upos().clone();
    upos[2] = Target.of(new float[] {0.5f, 0.5f, 0}, 0, 3);
    return new Sample(
        sample.bank(),
        sample.words(),
        sample.features(),
        new Answers(
            upos,
            sample.answers().xpos(),
            sample.answers().feats(),
            arcs,
            sample.answers().heads(),
            relations,
            sample.answers().entities()));
  }

  @Test
  void aShareOfAClassCountsAsMuchInTheGradient() {
    samples[0] = unsure();
    assertGradients();
  }

  @Test
  void everyMatrixHasTheGradientThatDifferencesShow() {
    assertGradients();
  }

  private void assertGradients() {
    loss(gradients);
    for (Param p : params.all.stream().filter(p -> !p.isFixed()).toList()) {
      double[] errors = {0, 0};
      int[] rows =
          p.sparse ? gradients.touched(p) : IntStream.range(0, p.w.length).limit(8).toArray();
      for (int row : rows) {
        for (int j = 0; j < Math.min(6, p.columns()); j++) {
          double slope = slope(p, row, j);
          errors[0] += Math.abs(slope - gradients.of[p.index][row][j]);
          errors[1] += Math.abs(slope);
        }
      }
      assertThat(errors[0]).as(p.name).isLessThan(0.05 * errors[1] + 0.005);
      assertThat(errors[1]).as("gradient of " + p.name).isPositive();
    }
  }

  private double slope(Param p, int row, int j) {
    float kept = p.w[row][j];
    float step = 1e-3f;
    p.w[row][j] = kept + step;
    p.transpose();
    double up = loss(new Gradients(params.all));
    p.w[row][j] = kept - step;
    p.transpose();
    double down = loss(new Gradients(params.all));
    p.w[row][j] = kept;
    p.transpose();
    return (up - down) / (2 * step);
  }

  @Test
  void whatIsTrainedAnalysesAsInTraining() {
    try (Trainer trainer =
        new Trainer(
            params, new int[] {1, 9, 9, 9}, new Trainer.Plan(1000, 100, 1e-2, 1, Rates.NONE))) {
      for (int epoch = 0; epoch < 400; epoch++) {
        trainer.epoch(epoch, List.of(samples));
      }
    }
    Model model = new Model(params.weights(WORDS, false), Model.GUM);
    Analysis found = model.analyse(LONG.forms());
    assertThat(found.words()).extracting(Analysis.Word::head).containsExactly(1, 2, -1, 2);
    assertThat(found.words())
        .extracting(Analysis.Word::relation)
        .containsExactlyElementsOf(LONG.relations());
    assertThat(found.words())
        .extracting(Analysis.Word::xpos)
        .containsExactlyElementsOf(LONG.xpos());
    assertThat(model.analyseAll(List.of(SHORT.forms(), LONG.forms())).get(1)).isEqualTo(found);
  }
}
