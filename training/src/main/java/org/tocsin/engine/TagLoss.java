package org.tocsin.engine;

/** The losses of the last tags: part of speech, Penn tag, features, entity. */
final class TagLoss {
  private final Params params;
  private final TrainedAffine out;

  TagLoss(Params params, Gradients gradients) {
    this.params = params;
    out = new TrainedAffine(params, gradients, "tag.o");
  }

  /** Adds the gradient to the columns of {@code d} from {@code from} on. */
  double run(Batch batch, Sample[] samples, float[][] hidden, float[][] d, int from, float scale) {
    float[][] own = Blocks.slice(hidden, from, hidden[0].length);
    float[][] scores = out.forward(own);
    int[] ends = params.labels.ends();
    double loss = 0;
    for (int s = 0; s < samples.length; s++) {
      Sample sample = samples[s];
      for (int i = 0; i < sample.size(); i++) {
        float[] row = scores[batch.start(s) + i];
        loss += Losses.softmax(row, 0, ends[1], sample.answers().upos()[i], scale);
        loss += Losses.softmax(row, ends[1], ends[2], sample.answers().xpos()[i], scale / 2);
        loss += Losses.softmax(row, ends[2], ends[3], sample.answers().feats()[i], scale / 2);
        loss += Losses.softmax(row, ends[3], ends[4], sample.answers().entities()[i], scale / 2);
      }
    }
    float[][] dOwn = Blocks.zeros(own);
    out.backward(own, scores, dOwn);
    Blocks.add(dOwn, d, from);
    return loss;
  }
}
