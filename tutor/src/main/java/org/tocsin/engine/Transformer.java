package org.tocsin.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.LayerNorm;

/**
 * A pretrained encoder after Devlin and others (2019), which here also sees capitals and the
 * treebank: pieces in, a vector for the first piece of each word out.
 */
final class Transformer {
  private static final int HEADS = 12;
  private static final float DROPOUT = 0.1f;
  private static final float EPSILON = 1e-12f;
  private static final float NEVER = -1e9f;

  private final Tensors tensors;
  private final int layers;
  private final int width;

  /** Takes the layers that the tensors have. */
  Transformer(Tensors tensors) {
    this.tensors = tensors;
    int count = 0;
    while (tensors.has("encoder.layer." + count + ".output.dense.weight")) {
      count++;
    }
    layers = count;
    width = width(tensors);
  }

  static int width(Tensors tensors) {
    return (int) tensors.get("embeddings.LayerNorm.weight").getShape().get(0);
  }

  /** One row a word of sentences that are filled up to the longest: [sentences, words, width]. */
  NDArray run(NDManager manager, PieceBatch batch, boolean training) {
    NDArray x = embedded(manager, batch);
    x = Tensors.drop(norm(x, "embeddings.LayerNorm"), DROPOUT, training);
    NDArray mask = manager.create(mask(batch), new Shape(batch.sentences(), 1, 1, batch.pieces()));
    for (int i = 0; i < layers; i++) {
      x = layer(x, "encoder.layer." + i + ".", mask, training);
    }
    NDArray starts = manager.create(batch.starts(), new Shape(batch.sentences(), batch.words()));
    return look(starts, x.reshape(-1, width));
  }

  private NDArray embedded(NDManager manager, PieceBatch batch) {
    Shape shape = new Shape(batch.sentences(), batch.pieces());
    NDArray places = manager.arange(0, batch.pieces(), 1, DataType.INT64);
    return look(manager.create(batch.ids(), shape), "embeddings.word_embeddings.weight")
        .add(look(places, "embeddings.position_embeddings.weight"))
        .add(tensors.get("embeddings.token_type_embeddings.weight").get(0))
        .add(look(manager.create(batch.capitals(), shape), "case"))
        .add(look(manager.create(batch.banks()), "bank").expandDims(1));
  }

  private static float[] mask(PieceBatch batch) {
    float[] mask = new float[batch.ids().length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = i % batch.pieces() < batch.lengths()[i / batch.pieces()] ? 0 : NEVER;
    }
    return mask;
  }

  private NDArray layer(NDArray x, String name, NDArray mask, boolean training) {
    NDArray attended = attention(x, name + "attention.", mask, training);
    NDArray between = norm(x.add(attended), name + "attention.output.LayerNorm");
    NDArray inner = Activation.gelu(affine(between, name + "intermediate.dense"));
    NDArray outer = Tensors.drop(affine(inner, name + "output.dense"), DROPOUT, training);
    return norm(between.add(outer), name + "output.LayerNorm");
  }

  private NDArray attention(NDArray x, String name, NDArray mask, boolean training) {
    NDArray queries = heads(affine(x, name + "self.query"));
    NDArray keys = heads(affine(x, name + "self.key"));
    NDArray values = heads(affine(x, name + "self.value"));
    float scale = (float) (1 / Math.sqrt((double) width / HEADS));
    NDArray scores = queries.matMul(keys.transpose(0, 1, 3, 2)).mul(scale).add(mask);
    NDArray shares = Tensors.drop(scores.softmax(-1), DROPOUT, training);
    NDArray mixed = shares.matMul(values).transpose(0, 2, 1, 3).reshape(x.getShape());
    return Tensors.drop(affine(mixed, name + "output.dense"), DROPOUT, training);
  }

  private NDArray heads(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, width / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray affine(NDArray x, String name) {
    return x.matMul(tensors.get(name + ".weight")).add(tensors.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    NDArray gain = tensors.get(name + ".weight");
    NDArray bias = tensors.get(name + ".bias");
    return LayerNorm.layerNorm(x, new Shape(width), gain, bias, EPSILON).singletonOrThrow();
  }

  private NDArray look(NDArray rows, String table) {
    return look(rows, tensors.get(table));
  }

  /** Rows of a table. */
  static NDArray look(NDArray rows, NDArray table) {
    return Embedding.embedding(rows, table, SparseFormat.DENSE).singletonOrThrow();
  }
}
