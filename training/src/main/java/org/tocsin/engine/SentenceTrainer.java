package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.syntax.Treebank;
import org.tocsin.text.Span;

/** Learns where sentences end: an averaged perceptron whose features are seen more than once. */
final class SentenceTrainer {
  private static final int EPOCHS = 12;
  private static final int LEAST_SEEN = 3;
  private static final int SEED = 20;
  private static final int SCALE = 100;

  private final List<Case> cases = new ArrayList<>();
  private final Map<String, double[]> weights = new HashMap<>();
  private long step = 1;

  private record Case(List<String> features, boolean ends) {}

  /** The lines that {@link SentenceSplitter#parse} reads, in order of the features. */
  static List<String> train(List<Treebank.Document> documents) {
    SentenceTrainer trainer = new SentenceTrainer();
    documents.forEach(trainer::collect);
    trainer.prune();
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(trainer.cases, random);
      trainer.cases.forEach(trainer::learn);
    }
    return trainer.lines();
  }

  private void collect(Treebank.Document document) {
    String text = document.text();
    Set<Integer> ends = new HashSet<>();
    document.sentences().forEach(s -> ends.add(s.span().end()));
    for (Span paragraph : Paragraphs.of(text)) {
      List<Span> tokens = Tokenizer.tokens(text, paragraph);
      int start = 0;
      for (int i = 0; i + 1 < tokens.size(); i++) {
        boolean end = ends.contains(tokens.get(i).end());
        Gap gap = new Gap(text, tokens, start, i);
        if (gap.isCandidate()) {
          cases.add(new Case(gap.features(), end));
        }
        start = end ? i + 1 : start;
      }
    }
  }

  private void prune() {
    Map<String, Integer> seen = new HashMap<>();
    cases.forEach(c -> c.features.forEach(f -> seen.merge(f, 1, Integer::sum)));
    cases.replaceAll(c ->
        new Case(
            c.features.stream().filter(f -> seen.getOrDefault(f, 0) >= LEAST_SEEN).toList(),
            c.ends));
  }

  private void learn(Case one) {
    double sum = 0;
    for (String feature : one.features) {
      double[] weight = weights.get(feature);
      sum += weight == null ? 0 : weight[0];
    }
    double margin = one.ends ? sum : -sum;
    if (margin <= 1) {
      for (String feature : one.features) {
        double[] weight = weights.computeIfAbsent(feature, f -> new double[2]);
        weight[0] += one.ends ? 1 : -1;
        weight[1] += one.ends ? step : -step;
      }
    }
    step++;
  }

  private List<String> lines() {
    Map<String, Long> averaged = new TreeMap<>();
    weights.forEach((feature, weight) ->
        averaged.put(feature, Math.round(SCALE * (weight[0] - weight[1] / step))));
    return averaged.entrySet().stream()
        .filter(e -> Math.abs(e.getValue()) >= SCALE / 4)
        .map(e -> e.getValue() + "\t" + e.getKey())
        .toList();
  }
}
