package org.tocsin.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Trained models that label sentences together: their probabilities are averaged. */
final class Teachers {
  private final List<Teacher> teachers;
  private final Vocabulary words;
  private final Labels labels;

  private record Teacher(Inputs inputs, Network network, Decoder decoder) {}

  /**
   * All have the same labels.
   *
   * @param models the first is the one whose vocabulary the samples are numbered after
   */
  Teachers(List<Weights> models) {
    labels = models.getFirst().labels();
    words = models.getFirst().words();
    for (Weights model : models) {
      if (!model.labels().equals(labels)) {
        throw new IllegalArgumentException("models of different labels");
      }
    }
    teachers =
        models.stream()
            .map(m -> new Teacher(new Inputs(m, Model.GUM), new Network(m), new Decoder(m)))
            .toList();
  }

  /** A sample with what the teachers say of it, where they are sure of most of its heads. */
  Optional<Sample> label(List<String> forms, double least) {
    int n = forms.size();
    Batch batch = new Batch(new int[] {n});
    List<Network.Outputs> outputs =
        teachers.stream().map(t -> t.network().run(batch, t.inputs().of(forms))).toList();
    float[][] arcs = new float[n][n + 1];
    for (int t = 0; t < outputs.size(); t++) {
      float[][] scores = teachers.get(t).decoder().arcScores(outputs.get(t), 0, n);
      for (int i = 0; i < n; i++) {
        scores[i][i + 1] = Float.NEGATIVE_INFINITY;
      }
      addProbabilities(scores, arcs);
    }
    int[] heads = Trees.best(logarithms(arcs));
    double sure = 0;
    for (int i = 0; i < n; i++) {
      sure += arcs[i][heads[i]] / n;
    }
    return sure < least ? Optional.empty() : Optional.of(sample(forms, outputs, arcs, heads));
  }

  private Sample sample(
      List<String> forms, List<Network.Outputs> outputs, float[][] arcs, int[] heads) {
    float[][] relations = new float[heads.length][labels.relations().size()];
    float[][] tags = new float[heads.length][labels.tags()];
    int x = labels.upos().size();
    int f = x + labels.xpos().size();
    int e = f + labels.features().size();
    int[] ends = {0, x, f, e, labels.tags()};
    for (int t = 0; t < outputs.size(); t++) {
      Network.Outputs output = outputs.get(t);
      addProbabilities(teachers.get(t).decoder().relationScores(output, 0, heads), relations);
      addProbabilities(output.tags(), tags, ends);
    }
    FormFeatures[] features = forms.stream().map(FormFeatures::of).toArray(FormFeatures[]::new);
    return new Sample(
        Model.GUM,
        Arrays.stream(features).mapToInt(w -> words.row(w.key())).toArray(),
        features,
        targets(tags, 0, x),
        targets(tags, x, f),
        targets(tags, f, e),
        targets(arcs, 0, heads.length + 1),
        heads,
        targets(relations, 0, labels.relations().size()),
        targets(tags, e, ends[4]));
  }

  private static Target[] targets(float[][] rows, int from, int to) {
    return Arrays.stream(rows).map(row -> Target.of(row, from, to)).toArray(Target[]::new);
  }

  private void addProbabilities(float[][] scores, float[][] sum, int... ends) {
    int[] parts = ends.length == 0 ? new int[] {0, sum[0].length} : ends;
    for (int i = 0; i < sum.length; i++) {
      for (int p = 1; p < parts.length; p++) {
        Curves.softmax(scores[i], parts[p - 1], parts[p]);
      }
      Rows.single(scores[i], sum[i], 1f / teachers.size(), sum[i].length);
    }
  }

  private static float[][] logarithms(float[][] rows) {
    float[][] logarithms = new float[rows.length][rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        logarithms[i][j] = (float) StrictMath.log(rows[i][j] + 1e-12);
      }
    }
    return logarithms;
  }
}
