package org.tocsin.place;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All mentions of one name with one qualifier. */
final class NameGroup {
  static final double NEAR_KM = 60;
  private static final double QUALIFIED = 40;
  private static final double PRIOR = 0.7;

  final List<Candidate> candidates;
  final Mention mention;
  final double[] base;

  /** Numbers of the regions and countries of the candidates; 0 where there is none. */
  final int[] region;

  final int[] country;
  double[] belief;
  double weight;

  /** How much lies around it; asked for once nothing changes any more. */
  double central = Double.NaN;

  @Nullable NameGroup replaces;

  /** What was found once nothing changes any more, for all mentions of the name. */
  @Nullable Verdict verdict;

  /** How near each candidate lies to a place of another name: the same in every round. */
  private final IdentityHashMap<Entry, double[]> nearness = new IdentityHashMap<>();

  NameGroup(Mention mention, List<Candidate> candidates, Areas areas) {
    this.candidates = candidates;
    this.mention = mention;
    base = new double[candidates.size()];
    region = new int[base.length];
    country = new int[base.length];
    for (int i = 0; i < base.length; i++) {
      Entry entry = candidates.get(i).entry();
      base[i] = PRIOR * candidates.get(i).prior() + mention.bonus(entry, QUALIFIED);
      region[i] = areas.number(entry.region());
      country[i] = areas.number(entry.country());
    }
    belief = softmax(base);
  }

  double[] nearTo(Entry place) {
    return nearness.computeIfAbsent(
        place,
        p -> {
          double[] near = new double[base.length];
          for (int i = 0; i < near.length; i++) {
            near[i] = StrictMath.exp(-candidates.get(i).entry().km(p) / NEAR_KM);
          }
          return near;
        });
  }

  Entry best() {
    int best = 0;
    for (int i = 1; i < belief.length; i++) {
      best = belief[i] > belief[best] ? i : best;
    }
    return candidates.get(best).entry();
  }

  /**
   * What the article's names settle of one.
   *
   * @param unlisted whether a place that no list has is likelier than the best that the lists have
   */
  record Verdict(boolean unlisted, double score) {}

  /** Shares that sum to one. */
  static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = StrictMath.exp(scores[i] - max);
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
