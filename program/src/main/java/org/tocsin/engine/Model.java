package org.tocsin.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The trained network: two recurrent layers over the words; tags from both, the first layer's fed
 * to the second; each word scored under each head; a relation for the head chosen. Immutable; may
 * be used by many threads.
 */
final class Model {
  /** The treebank whose conventions are followed, GUM, as row of the matrix {@code bank}. */
  static final int GUM = 1;

  /** The row of sentences that end without a stop, in a network that learned from headlines. */
  static final int HEADLINE = 2;

  /** Words analysed side by side. */
  private static final int BATCH_WORDS = 400;

  private final Inputs inputs;
  private final Network network;
  private final Decoder decoder;

  Model(Weights weights, int bank) {
    inputs = new Inputs(weights, bank);
    network = new Network(weights);
    decoder = new Decoder(weights);
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the stream ends early or is no model of this version
   */
  static Model load(InputStream in) throws IOException {
    return new Model(Weights.read(in), GUM);
  }

  /** Whether a sentence ends without a stop, as headlines do. */
  static boolean isHeadline(List<String> forms) {
    String last = forms.getLast();
    return Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  /** Analyses one sentence, given as the forms of its words; at least one. */
  Analysis analyse(List<String> forms) {
    return analyseAll(List.of(forms)).getFirst();
  }

  /** Analyses sentences, faster together than one by one, with the same results. */
  List<Analysis> analyseAll(List<List<String>> sentences) {
    int[] order = longestFirst(sentences);
    Analysis[] found = new Analysis[sentences.size()];
    int from = 0;
    while (from < order.length) {
      int to = end(sentences, order, from);
      analyse(sentences, Arrays.copyOfRange(order, from, to), found);
      from = to;
    }
    return List.of(found);
  }

  private static int[] longestFirst(List<List<String>> sentences) {
    return IntStream.range(0, sentences.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -sentences.get(i).size()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int end(List<List<String>> sentences, int[] order, int from) {
    int words = 0;
    int to = from;
    while (to < order.length && (to == from || words < BATCH_WORDS)) {
      words += sentences.get(order[to]).size();
      to++;
    }
    return to;
  }

  private void analyse(List<List<String>> sentences, int[] order, Analysis[] found) {
    int[] lengths = IntStream.of(order).map(s -> sentences.get(s).size()).toArray();
    if (lengths[lengths.length - 1] == 0) {
      throw new IllegalArgumentException("a sentence without words");
    }
    Batch batch = new Batch(lengths);
    List<String> forms = new ArrayList<>(batch.rows());
    for (int s : order) {
      forms.addAll(sentences.get(s));
    }
    List<Inputs.Gates> gates = inputs.of(forms);
    for (int s = 0; s < order.length; s++) {
      if (isHeadline(sentences.get(order[s]))) {
        inputs.inHeadline(gates.subList(batch.start(s), batch.start(s) + batch.length(s)));
      }
    }
    Network.Outputs outputs = network.run(batch, gates);
    for (int s = 0; s < order.length; s++) {
      found[order[s]] = decoder.decode(outputs, batch.start(s), batch.length(s));
    }
  }
}
