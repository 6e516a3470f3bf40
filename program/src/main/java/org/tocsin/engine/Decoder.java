package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Upos;

/** From the network's scores to tags and a tree. */
final class Decoder {
  private static final String ROOT = "root";

  private final Labels labels;
  private final int[] ends;
  private final float[] arcRoot;
  private final float[] labelRoot;
  private final Affine relations;
  private final List<Upos> upos;
  private final List<Optional<EntityType>> entities;
  private final int root;
  private final int flat;
  private final OneVoice voice;
  private final Once once;

  Decoder(Weights weights) {
    labels = weights.labels();
    ends = labels.ends();
    arcRoot = weights.row("root.arc");
    labelRoot = weights.row("root.lab");
    relations = Affine.of(weights, "lab.o");
    upos = labels.upos().stream().map(Upos::valueOf).toList();
    entities = labels.entities().stream().map(Decoder::entity).toList();
    root = labels.relations().indexOf(ROOT);
    flat = labels.relations().indexOf("flat");
    voice = new OneVoice(labels.relations());
    once = new Once(labels.relations());
  }

  private static Optional<EntityType> entity(String label) {
    return "_".equals(label)
        ? Optional.empty()
        : Optional.of(EntityType.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  Analysis decode(Network.Outputs outputs, int start, int length) {
    int[] heads = Trees.best(arcScores(outputs, start, length));
    int[] relation = relations(outputs, start, heads);
    flatten(heads, relation);
    List<Analysis.Word> words = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      words.add(word(outputs.tags()[start + i], heads[i] - 1, relation[i]));
    }
    return new Analysis(words);
  }

  /** All words of a flat name hang on its first: "leader Amos Wekesa". */
  private void flatten(int[] heads, int[] relation) {
    for (int i = 0; i < heads.length; i++) {
      int above = heads[i] - 1;
      while (above >= 0 && relation[i] == flat && relation[above] == flat) {
        heads[i] = heads[above];
        above = heads[i] - 1;
      }
    }
  }

  /** A row for each word, its first column for the root, then one for each word as head. */
  float[][] arcScores(Network.Outputs outputs, int start, int length) {
    float[][] heads = new float[length + 1][];
    heads[0] = arcRoot;
    System.arraycopy(outputs.arcHead(), start, heads, 1, length);
    float[][] scores = new float[length][length + 1];
    Rows.addProduct(
        Arrays.copyOfRange(outputs.arcDependent(), start, start + length),
        Rows.transposed(heads, arcRoot.length),
        scores,
        length);
    return scores;
  }

  /** A row for each word under the head chosen for it. */
  float[][] relationScores(Network.Outputs outputs, int start, int[] heads) {
    float[][] pairs = new float[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      float[] head = heads[i] == 0 ? labelRoot : outputs.labelHead()[start + heads[i] - 1];
      pairs[i] = pair(outputs.labelDependent()[start + i], head);
    }
    return relations.of(pairs);
  }

  private BitSet adjectives(Network.Outputs outputs, int start, int length) {
    BitSet adjectives = new BitSet(length + 1);
    for (int i = 0; i < length; i++) {
      adjectives.set(i + 1, upos(outputs.tags()[start + i]) == Upos.ADJ);
    }
    return adjectives;
  }

  private Upos upos(float[] scores) {
    return upos.get(Rows.best(scores, 0, ends[1]));
  }

  private int[] relations(Network.Outputs outputs, int start, int[] heads) {
    float[][] scores = relationScores(outputs, start, heads);
    int[] best = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      scores[i][root] = Float.NEGATIVE_INFINITY;
      best[i] = heads[i] == 0 ? root : Rows.best(scores[i], 0, scores[i].length);
    }
    voice.settle(scores, heads, best, adjectives(outputs, start, heads.length));
    once.settle(scores, heads, best);
    return best;
  }

  /** A dependent and a head: their product element by element, and both. */
  static float[] pair(float[] dependent, float[] head) {
    int width = head.length;
    float[] pair = new float[3 * width];
    for (int j = 0; j < width; j++) {
      pair[j] = dependent[j] * head[j];
    }
    System.arraycopy(dependent, 0, pair, width, width);
    System.arraycopy(head, 0, pair, 2 * width, width);
    return pair;
  }

  private Analysis.Word word(float[] scores, int head, int relation) {
    return new Analysis.Word(
        upos(scores),
        labels.xpos().get(Rows.best(scores, ends[1], ends[2])),
        labels.features().get(Rows.best(scores, ends[2], ends[3])),
        head,
        labels.relations().get(relation),
        entities.get(Rows.best(scores, ends[3], ends[4])));
  }
}
