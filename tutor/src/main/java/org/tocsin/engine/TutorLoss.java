package org.tocsin.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** Cross entropy of a tutor's scores, summed over what is asked of each word: mean of a word. */
final class TutorLoss {
  private final PieceBatch batch;
  private final int[] ends;
  private final float[] arcs;
  private final float[] relations;
  private final float[] tags;
  private final int[][] heads;
  private final int words;

  TutorLoss(Labels labels, PieceBatch batch, List<Sample> samples) {
    this.batch = batch;
    ends = labels.ends();
    int rows = batch.sentences() * batch.words();
    int kinds = labels.relations().size();
    arcs = new float[rows * (batch.words() + 1)];
    relations = new float[rows * kinds];
    tags = new float[rows * labels.tags()];
    heads = samples.stream().map(sample -> sample.answers().heads()).toArray(int[][]::new);
    words = samples.stream().mapToInt(Sample::size).sum();
    for (int s = 0; s < samples.size(); s++) {
      Sample sample = samples.get(s);
      for (int i = 0; i < sample.size(); i++) {
        int row = s * batch.words() + i;
        put(arcs, row * (batch.words() + 1), sample.answers().arcs()[i]);
        put(relations, row * kinds, sample.answers().relations()[i]);
        put(tags, row * labels.tags(), sample.answers().upos()[i]);
        put(tags, row * labels.tags() + ends[1], sample.answers().xpos()[i]);
        put(tags, row * labels.tags() + ends[2], sample.answers().feats()[i]);
        put(tags, row * labels.tags() + ends[3], sample.answers().entities()[i]);
      }
    }
  }

  private static void put(float[] shares, int at, Target target) {
    for (int i = 0; i < target.classes().length; i++) {
      shares[at + target.classes()[i]] = target.shares()[i];
    }
  }

  NDArray of(NDManager manager, Tutor tutor, Tutor.Output output) {
    NDArray sum = entropy(output.arcs(), gold(manager, arcs));
    NDArray scores = tutor.relations(manager, batch, output, heads);
    sum = sum.add(entropy(scores, gold(manager, relations)));
    NDArray gold = gold(manager, tags);
    for (int k = 1; k < ends.length; k++) {
      NDArray part = Tutor.slice(output.tags(), ends[k - 1], ends[k]);
      sum = sum.add(entropy(part, Tutor.slice(gold, ends[k - 1], ends[k])));
    }
    return sum.div(words);
  }

  private NDArray gold(NDManager manager, float[] shares) {
    long columns = shares.length / ((long) batch.sentences() * batch.words());
    return manager.create(shares, new Shape(batch.sentences(), batch.words(), columns));
  }

  private static NDArray entropy(NDArray scores, NDArray shares) {
    return scores.logSoftmax(-1).mul(shares).sum().neg();
  }
}
