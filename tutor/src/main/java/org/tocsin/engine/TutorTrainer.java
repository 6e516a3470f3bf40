package org.tocsin.engine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains a tutor batch by batch with Adam; the tables of pieces and places stay as they are. */
final class TutorTrainer {
  private static final int PIECES = 1000;
  private static final float TOP_RATE = 1e-3f;
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final double WARM_UP = 0.08;

  private final Tutor tutor;
  private final float rate;
  private final Map<String, Moments> moments = new LinkedHashMap<>();
  private int step;

  private record Moments(NDArray mean, NDArray square) {}

  /** A sentence to learn from. */
  record Lesson(List<String> forms, Sample sample) {}

  /**
   * Begins.
   *
   * @param rate the highest learning rate of what is pretrained
   */
  TutorTrainer(Tutor tutor, float rate) {
    this.tutor = tutor;
    this.rate = rate;
    tutor
        .tensors()
        .all()
        .forEach((name, array) -> {
          if (!name.endsWith("_embeddings.weight")) {
            array.setRequiresGradient(true);
            moments.put(name, new Moments(array.zerosLike(), array.zerosLike()));
          }
        });
  }

  /**
   * One batch.
   *
   * @param done the share of the training that is done, from 0 to 1
   * @return the loss
   */
  double batch(List<Lesson> lessons, double done) {
    try (NDScope scope = new NDScope();
        NDManager manager = tutor.tensors().manager().newSubManager()) {
      scope.suppressNotUsedWarning();
      List<Sample> samples = lessons.stream().map(Lesson::sample).toList();
      PieceBatch batch =
          tutor.batch(
              lessons.stream().map(Lesson::forms).toList(),
              samples.stream().mapToLong(Sample::bank).toArray());
      TutorLoss loss = new TutorLoss(tutor.labels(), batch, samples);
      float value;
      try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        NDArray mean = loss.of(manager, tutor, tutor.run(manager, batch, true));
        gradients.backward(mean);
        value = mean.getFloat();
      }
      step++;
      double share = Math.min(done / WARM_UP, Math.max(0.01, (1 - done) / (1 - WARM_UP)));
      moments.forEach((name, own) -> update(name, own, (float) share));
      return value;
    }
  }

  private void update(String name, Moments own, float share) {
    NDArray array = tutor.tensors().get(name);
    boolean pretrained = name.startsWith("encoder.") || name.startsWith("embeddings.");
    float now = share * (pretrained ? rate : TOP_RATE);
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    array
        .getNDArrayInternal()
        .adamUpdate(
            new NDList(array, array.getGradient(), own.mean(), own.square()),
            new NDList(array),
            now,
            (float) (now * correction),
            0,
            1,
            -1,
            BETA1,
            BETA2,
            1e-8f,
            true,
            false);
  }

  /** Sentences of like length together, in an order of chance. */
  static List<List<Lesson>> batches(List<Lesson> lessons, Random random) {
    record Keyed(double key, Lesson lesson) {}
    List<Lesson> order =
        lessons.stream()
            .map(lesson ->
                new Keyed(lesson.forms().size() * (0.9 + 0.2 * random.nextDouble()), lesson))
            .sorted(Comparator.comparingDouble(Keyed::key))
            .map(Keyed::lesson)
            .toList();
    List<List<Lesson>> batches = new ArrayList<>();
    int from = 0;
    int pieces = 0;
    for (int i = 0; i < order.size(); i++) {
      pieces += order.get(i).forms().size() * 5 / 4 + 2;
      if (pieces >= PIECES || i + 1 == order.size()) {
        batches.add(order.subList(from, i + 1));
        from = i + 1;
        pieces = 0;
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
