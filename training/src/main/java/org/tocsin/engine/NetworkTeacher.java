package org.tocsin.engine;

import java.util.List;

/** A network of the kind that ships as a teacher. */
final class NetworkTeacher implements Teacher {
  private final Inputs inputs;
  private final Network network;
  private final Decoder decoder;

  NetworkTeacher(Weights model) {
    inputs = new Inputs(model, Model.GUM);
    network = new Network(model);
    decoder = new Decoder(model);
  }

  @Override
  public List<Opinion> of(List<List<String>> sentences) {
    return sentences.parallelStream().map(this::opinion).toList();
  }

  private Opinion opinion(List<String> forms) {
    int n = forms.size();
    return new Said(network.run(new Batch(new int[] {n}), inputs.of(forms)), decoder, n);
  }

  private record Said(Network.Outputs outputs, Decoder decoder, int words) implements Opinion {
    @Override
    public float[][] arcs() {
      float[][] scores = decoder.arcScores(outputs, 0, words);
      for (int i = 0; i < words; i++) {
        scores[i][i + 1] = Float.NEGATIVE_INFINITY;
      }
      return scores;
    }

    @Override
    public float[][] tags() {
      return outputs.tags();
    }

    @Override
    public float[][] relations(int[] heads) {
      return decoder.relationScores(outputs, 0, heads);
    }
  }
}
