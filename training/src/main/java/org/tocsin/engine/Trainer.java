package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains epoch by epoch. Every batch is two halves whose gradients are added in a fixed order, so
 * that the result does not depend on which is ready first.
 */
final class Trainer implements AutoCloseable {
  private static final int AVERAGE_EVERY = 10;
  private static final int WARM_UP = 300;

  private final Params params;
  private final int[] counts;
  private final Plan plan;
  private final Gradients one;
  private final Gradients two;
  private final Adam adam;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private int step;

  /**
   * How long and how fast.
   *
   * @param batchWords words in a batch
   * @param rate the highest learning rate
   */
  record Plan(int epochs, int batchWords, double rate, long seed, Rates rates) {}

  Trainer(Params params, int[] counts, Plan plan) {
    this.params = params;
    this.counts = counts.clone();
    this.plan = plan;
    one = new Gradients(params.all);
    two = new Gradients(params.all);
    adam = new Adam(params.all);
    adam.average(1);
  }

  /** One epoch; gives the mean loss of a word. */
  double epoch(int epoch, List<Sample> samples) {
    List<Sample[]> batches = batches(samples, new SplittableRandom(plan.seed() * 1000 + epoch));
    double loss = 0;
    for (int i = 0; i < batches.size(); i++) {
      double done = (epoch + (double) i / batches.size()) / plan.epochs();
      loss += batch(batches.get(i), rate(done));
    }
    return loss / batches.size();
  }

  /** Up over the first batches, level for a third, then down a cosine to a fiftieth. */
  private float rate(double done) {
    double warm = Math.min(1, (step + 1) / (double) WARM_UP);
    double way = Math.max(0, (done - 0.3) / 0.7);
    return (float) (plan.rate() * warm * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * way))));
  }

  private double batch(Sample[] batch, float rate) {
    int words = Arrays.stream(batch).mapToInt(Sample::size).sum();
    float scale = 1f / words;
    Sample[][] halves = halves(batch);
    long seed = plan.seed() + 2L * step;
    Future<Double> later =
        other.submit(() ->
            new Pass(params, two, counts, plan.rates())
                .run(halves[1], new SplittableRandom(seed * 31 + 1), scale));
    double loss =
        new Pass(params, one, counts, plan.rates())
            .run(halves[0], new SplittableRandom(seed * 31), scale);
    try {
      loss += later.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    adam.step(one, two, rate);
    step++;
    if (step % AVERAGE_EVERY == 0) {
      adam.average(Math.max(0.01f, 1f / (1 + step / AVERAGE_EVERY)));
    }
    return loss;
  }

  /** Every second sentence, so that both halves are of much the same work. */
  private static Sample[][] halves(Sample[] batch) {
    Sample[] sorted = batch.clone();
    Arrays.sort(sorted, Comparator.comparingInt((Sample s) -> -s.size()));
    Sample[][] halves = {new Sample[(sorted.length + 1) / 2], new Sample[sorted.length / 2]};
    for (int i = 0; i < sorted.length; i++) {
      halves[i % 2][i / 2] = sorted[i];
    }
    return halves;
  }

  /** Sentences of like length together, in an order of chance. */
  private List<Sample[]> batches(List<Sample> samples, SplittableRandom random) {
    record Keyed(double key, Sample sample) {}
    List<Sample> order =
        samples.stream()
            .map(s -> new Keyed(s.size() * (0.8 + 0.4 * random.nextDouble()), s))
            .sorted(Comparator.comparingDouble(Keyed::key))
            .map(Keyed::sample)
            .toList();
    List<Sample[]> batches = new ArrayList<>();
    List<Sample> batch = new ArrayList<>();
    int words = 0;
    for (Sample sample : order) {
      batch.add(sample);
      words += sample.size();
      if (words >= plan.batchWords() && batch.size() > 1) {
        batches.add(batch.toArray(Sample[]::new));
        batch.clear();
        words = 0;
      }
    }
    if (batch.size() > 1) {
      batches.add(batch.toArray(Sample[]::new));
    }
    for (int i = batches.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Sample[] swapped = batches.set(i, batches.get(j));
      batches.set(j, swapped);
    }
    return batches;
  }

  @Override
  public void close() {
    other.shutdownNow();
  }
}
