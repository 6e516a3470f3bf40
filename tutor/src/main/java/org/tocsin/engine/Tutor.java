package org.tocsin.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A pretrained transformer with what our network has above its second layer: heads after Dozat and
 * Manning (2017), relations, tags.
 */
final class Tutor {
  private static final int ARC = 256;
  static final int LABEL = 128;
  private static final int TAG = 256;
  private static final float DROPOUT = 0.25f;
  private static final float LEAK = 0.1f;
  private static final float NEVER = -1e9f;

  private final Tensors tensors;
  private final Transformer transformer;
  private final WordPieces pieces;
  private final Labels labels;

  /**
   * Scores, filled up to the longest sentence.
   *
   * @param arcs [sentences, words, words + 1], the first for the root
   * @param labelDependent [sentences, words, {@link #LABEL}]
   * @param labelHead [sentences, words + 1, {@link #LABEL}], the first for the root
   * @param tags [sentences, words, classes]
   */
  record Output(NDArray arcs, NDArray labelDependent, NDArray labelHead, NDArray tags) {}

  private Tutor(Tensors tensors, WordPieces pieces, Labels labels) {
    this.tensors = tensors;
    this.pieces = pieces;
    this.labels = labels;
    transformer = new Transformer(tensors);
  }

  /** With what is pretrained, and above it chance. */
  static Tutor of(
      Map<String, Onnx.Tensor> pretrained, WordPieces pieces, Labels labels, long seed) {
    Tensors tensors = new Tensors();
    pretrained.forEach((name, tensor) -> tensors.put(name, tensor.values(), tensor.shape()));
    int width = Transformer.width(tensors);
    Random random = new Random(seed);
    tensors.zeros("case", PieceBatch.CAPITALS, width);
    tensors.zeros("bank", 2, width);
    tensors.affine(random, "hd.w", width, 2 * ARC + 2 * LABEL + TAG);
    tensors.affine(random, "arc.u", ARC, ARC);
    tensors.affine(random, "lab.o", 3 * LABEL, labels.relations().size());
    tensors.affine(random, "tag.o", TAG, labels.tags());
    tensors.zeros("root.arc", 1, 1, ARC);
    tensors.zeros("root.lab", 1, 1, LABEL);
    return new Tutor(tensors, pieces, labels);
  }

  Tensors tensors() {
    return tensors;
  }

  Labels labels() {
    return labels;
  }

  PieceBatch batch(List<List<String>> sentences, long[] banks) {
    return PieceBatch.of(pieces, sentences, banks);
  }

  Output run(NDManager manager, PieceBatch batch, boolean training) {
    NDArray x = Tensors.drop(transformer.run(manager, batch, training), DROPOUT, training);
    NDArray hidden = Activation.leakyRelu(affine(x, "hd.w"), LEAK);
    hidden = Tensors.drop(hidden, DROPOUT, training);
    int label = 2 * ARC;
    int tag = label + 2 * LABEL;
    NDArray queries = affine(slice(hidden, 0, ARC), "arc.u");
    NDArray heads = withRoot(slice(hidden, ARC, label), "root.arc");
    return new Output(
        arcs(manager, batch, queries, heads),
        slice(hidden, label, label + LABEL),
        withRoot(slice(hidden, label + LABEL, tag), "root.lab"),
        affine(slice(hidden, tag, tag + TAG), "tag.o"));
  }

  /** No word is its own head, and none that only fills up is one. */
  private static NDArray arcs(NDManager manager, PieceBatch batch, NDArray queries, NDArray heads) {
    int columns = batch.words() + 1;
    float[] filled = new float[batch.sentences() * columns];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = i % columns <= batch.counts()[i / columns] ? 0 : NEVER;
    }
    float[] own = new float[batch.words() * columns];
    for (int i = 0; i < batch.words(); i++) {
      own[i * columns + i + 1] = NEVER;
    }
    return queries
        .matMul(heads.transpose(0, 2, 1))
        .mul((float) (1 / Math.sqrt(ARC)))
        .add(manager.create(filled, new Shape(batch.sentences(), 1, columns)))
        .add(manager.create(own, new Shape(1, batch.words(), columns)));
  }

  /** Scores of the relations, [sentences, words, classes]. */
  NDArray relations(NDManager manager, PieceBatch batch, Output output, int[][] heads) {
    long[] rows = new long[batch.sentences() * batch.words()];
    for (int s = 0; s < heads.length; s++) {
      for (int i = 0; i < heads[s].length; i++) {
        rows[s * batch.words() + i] = s * (batch.words() + 1L) + heads[s][i];
      }
    }
    NDArray at = manager.create(rows, new Shape(batch.sentences(), batch.words()));
    NDArray head = Transformer.look(at, output.labelHead().reshape(-1, LABEL));
    NDArray dependent = output.labelDependent();
    return affine(dependent.mul(head).concat(dependent, -1).concat(head, -1), "lab.o");
  }

  private NDArray withRoot(NDArray rows, String root) {
    NDArray first = rows.get(new NDIndex(":, 0:1")).mul(0).add(tensors.get(root));
    return first.concat(rows, 1);
  }

  private NDArray affine(NDArray x, String name) {
    return x.matMul(tensors.get(name)).add(tensors.get(name + "b"));
  }

  /** Columns. */
  static NDArray slice(NDArray x, int from, int to) {
    return x.get(new NDIndex("..., " + from + ":" + to));
  }
}
