package org.tocsin.engine;

import java.util.Arrays;

/** The losses of heads and relations, with their gradients. */
final class TreeLoss {
  private final Params params;
  private final Gradients gradients;
  private final TrainedAffine arcs;
  private final TrainedAffine relations;
  private final Param arcRoot;
  private final Param labelRoot;

  TreeLoss(Params params, Gradients gradients) {
    this.params = params;
    this.gradients = gradients;
    arcs = new TrainedAffine(params, gradients, "arc.u");
    relations = new TrainedAffine(params, gradients, "lab.o");
    arcRoot = params.get("root.arc");
    labelRoot = params.get("root.lab");
  }

  /** Adds the gradient of the words as dependents and as heads to the columns of {@code d}. */
  double run(Batch batch, Sample[] samples, float[][] hidden, float[][] d, float scale) {
    int arc = params.sizes.arc();
    float[][] dependents = Blocks.slice(hidden, 0, arc);
    float[][] heads = Blocks.slice(hidden, arc, 2 * arc);
    float[][] queries = arcs.forward(dependents);
    float[][] dQueries = Blocks.zeros(queries);
    float[][] dHeads = Blocks.zeros(heads);
    double loss = 0;
    for (int s = 0; s < samples.length; s++) {
      loss += arcs(batch, s, samples[s], queries, heads, dQueries, dHeads, scale);
    }
    float[][] dDependents = Blocks.zeros(dependents);
    arcs.backward(dependents, dQueries, dDependents);
    Blocks.add(dDependents, d, 0);
    Blocks.add(dHeads, d, arc);
    return loss + relations(batch, samples, hidden, d, scale);
  }

  private double arcs(
      Batch batch,
      int s,
      Sample sample,
      float[][] queries,
      float[][] heads,
      float[][] dQueries,
      float[][] dHeads,
      float scale) {
    int start = batch.start(s);
    int n = batch.length(s);
    float[][] own = withRoot(arcRoot.w[0], heads, start, n);
    float[][] query = Arrays.copyOfRange(queries, start, start + n);
    float[][] scores = new float[n][n + 1];
    Rows.addProduct(query, Rows.transposed(own, arcRoot.columns()), scores, n);
    double loss = 0;
    for (int i = 0; i < n; i++) {
      scores[i][i + 1] = Float.NEGATIVE_INFINITY;
      loss += Losses.softmax(scores[i], 0, n + 1, sample.answers().arcs()[i], scale);
    }
    Rows.addProduct(scores, own, Arrays.copyOfRange(dQueries, start, start + n), n);
    float[][] dOwn = withRoot(gradients.of[arcRoot.index][0], dHeads, start, n);
    TrainedAffine.addOuter(scores, query, dOwn);
    return loss;
  }

  private static float[][] withRoot(float[] root, float[][] rows, int start, int n) {
    float[][] all = new float[n + 1][];
    all[0] = root;
    System.arraycopy(rows, start, all, 1, n);
    return all;
  }

  private double relations(
      Batch batch, Sample[] samples, float[][] hidden, float[][] d, float scale) {
    int from = 2 * params.sizes.arc();
    int width = params.sizes.label();
    float[][] dependents = Blocks.slice(hidden, from, from + width);
    float[][] heads = Blocks.slice(hidden, from + width, from + 2 * width);
    float[][] dHeads = Blocks.zeros(heads);
    float[][] chosen = new float[hidden.length][];
    float[][] dChosen = new float[hidden.length][];
    float[][] pairs = new float[hidden.length][];
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < samples[s].size(); i++) {
        int r = batch.start(s) + i;
        int head = samples[s].answers().heads()[i];
        int h = batch.start(s) + head - 1;
        chosen[r] = head == 0 ? labelRoot.w[0] : heads[h];
        dChosen[r] = head == 0 ? gradients.of[labelRoot.index][0] : dHeads[h];
        pairs[r] = Decoder.pair(dependents[r], chosen[r]);
      }
    }
    float[][] scores = relations.forward(pairs);
    double loss = 0;
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < samples[s].size(); i++) {
        float[] row = scores[batch.start(s) + i];
        loss += Losses.softmax(row, 0, row.length, samples[s].answers().relations()[i], scale);
      }
    }
    float[][] dPairs = Blocks.zeros(pairs);
    relations.backward(pairs, scores, dPairs);
    float[][] dDependents = Blocks.zeros(dependents);
    for (int r = 0; r < pairs.length; r++) {
      for (int j = 0; j < width; j++) {
        dDependents[r][j] = dPairs[r][j] * chosen[r][j] + dPairs[r][width + j];
        dChosen[r][j] += dPairs[r][j] * dependents[r][j] + dPairs[r][2 * width + j];
      }
    }
    Blocks.add(dDependents, d, from);
    Blocks.add(dHeads, d, from + width);
    return loss;
  }
}
