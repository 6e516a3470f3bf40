package org.tocsin.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence in numbers, as the network sees it. */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Sample(int bank, int[] words, FormFeatures[] features, Answers answers) {

  int size() {
    return words.length;
  }

  /** Numbers sentences after a vocabulary and classes. */
  static List<Sample> of(List<Gold> sentences, List<String> words, Labels labels) {
    Map<String, Integer> index = index(words);
    Map<String, Integer> upos = index(labels.upos());
    Map<String, Integer> xpos = index(labels.xpos());
    Map<String, Integer> feats = index(labels.features());
    Map<String, Integer> relations = index(labels.relations());
    Map<String, Integer> entities = index(labels.entities());
    return sentences.stream()
        .map(gold -> {
          FormFeatures[] features =
              gold.forms().stream().map(FormFeatures::of).toArray(FormFeatures[]::new);
          int[] keys = new int[features.length];
          for (int i = 0; i < keys.length; i++) {
            keys[i] = index.getOrDefault(features[i].key(), 0);
          }
          return new Sample(
              gold.bank(),
              keys,
              features,
              new Answers(
                  numbers(gold.upos(), upos),
                  numbers(gold.xpos(), xpos),
                  numbers(gold.features(), feats),
                  Target.of(heads(gold)),
                  heads(gold),
                  numbers(gold.relations(), relations),
                  gold.hasEntities() ? numbers(gold.entities(), entities) : unknown(gold.size())));
        })
        .toList();
  }

  private static int[] heads(Gold gold) {
    return gold.heads().stream().mapToInt(Integer::intValue).toArray();
  }

  private static Target[] unknown(int size) {
    int[] unknown = new int[size];
    java.util.Arrays.fill(unknown, -1);
    return Target.of(unknown);
  }

  private static Target[] numbers(List<String> values, Map<String, Integer> index) {
    return Target.of(values.stream().mapToInt(v -> index.getOrDefault(v, -1)).toArray());
  }

  static Map<String, Integer> index(List<String> list) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      index.put(list.get(i), i);
    }
    return index;
  }
}
