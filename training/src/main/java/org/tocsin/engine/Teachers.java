package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Trained parsers that label sentences together: their probabilities are averaged. */
final class Teachers {
  /** Sentences that each of them is asked about at once. */
  private static final int AT_ONCE = 2000;

  private final List<Voice> voices;
  private final Labels labels;

  /**
   * One of several.
   *
   * @param share of the mean, which all together make 1
   */
  record Voice(Teacher teacher, float share) {}

  private record Heard(Opinion opinion, float share) {}

  /** All have the same labels. */
  Teachers(List<Voice> voices, Labels labels) {
    this.voices = List.copyOf(voices);
    this.labels = labels;
  }

  /** Networks as teachers. */
  static Teachers of(List<Weights> models) {
    Labels labels = models.getFirst().labels();
    for (Weights model : models) {
      if (!model.labels().equals(labels)) {
        throw new IllegalArgumentException("models of different labels");
      }
    }
    float share = 1f / models.size();
    return new Teachers(
        models.stream().map(model -> new Voice(new NetworkTeacher(model), share)).toList(), labels);
  }

  /** What they say of the sentences of whose heads they are as sure as this on average. */
  List<Silver> label(List<List<String>> sentences, double least) {
    List<Silver> labelled = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += AT_ONCE) {
      List<List<String>> part = sentences.subList(from, Math.min(sentences.size(), from + AT_ONCE));
      List<List<Opinion>> said = voices.stream().map(v -> v.teacher().of(part)).toList();
      for (int s = 0; s < part.size(); s++) {
        List<Heard> heard = new ArrayList<>();
        for (int v = 0; v < voices.size(); v++) {
          heard.add(new Heard(said.get(v).get(s), voices.get(v).share()));
        }
        label(part.get(s), heard, least).ifPresent(labelled::add);
      }
    }
    return labelled;
  }

  private Optional<Silver> label(List<String> forms, List<Heard> heard, double least) {
    int n = forms.size();
    float[][] arcs = new float[n][n + 1];
    heard.forEach(h -> addProbabilities(h.opinion().arcs(), arcs, h.share()));
    int[] heads = Trees.best(logarithms(arcs));
    double sure = 0;
    for (int i = 0; i < n; i++) {
      sure += arcs[i][heads[i]] / n;
    }
    return sure < least ? Optional.empty() : Optional.of(silver(forms, heard, arcs, heads));
  }

  private Silver silver(List<String> forms, List<Heard> heard, float[][] arcs, int[] heads) {
    float[][] relations = new float[heads.length][labels.relations().size()];
    float[][] tags = new float[heads.length][labels.tags()];
    int[] ends = labels.ends();
    for (Heard one : heard) {
      addProbabilities(one.opinion().relations(heads), relations, one.share());
      addProbabilities(one.opinion().tags(), tags, one.share(), ends);
    }
    return new Silver(
        forms,
        new Answers(
            targets(tags, 0, ends[1]),
            targets(tags, ends[1], ends[2]),
            targets(tags, ends[2], ends[3]),
            targets(arcs, 0, heads.length + 1),
            heads,
            targets(relations, 0, labels.relations().size()),
            targets(tags, ends[3], ends[4])));
  }

  private static Target[] targets(float[][] rows, int from, int to) {
    return Arrays.stream(rows).map(row -> Target.of(row, from, to)).toArray(Target[]::new);
  }

  private static void addProbabilities(float[][] scores, float[][] sum, float share, int... ends) {
    int[] parts = ends.length == 0 ? new int[] {0, sum[0].length} : ends;
    for (int i = 0; i < sum.length; i++) {
      float[] row = scores[i].clone();
      for (int p = 1; p < parts.length; p++) {
        Curves.softmax(row, parts[p - 1], parts[p]);
      }
      Rows.single(row, sum[i], share, sum[i].length);
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
