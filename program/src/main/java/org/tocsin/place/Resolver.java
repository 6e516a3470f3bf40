package org.tocsin.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.place.Place.Kind;
import org.tocsin.text.Span;

/**
 * Decides all place names of an article together: each is worth more where the others are.
 *
 * <p>Every distinct name spreads its belief over its candidates; regions, countries and
 * neighbourhoods gather what the other names believe, and a few rounds settle it.
 */
final class Resolver {
  static final double QUALIFIED = 40;
  private static final double PRIOR = 0.7;
  private static final double CONTEXT = 3.0;
  private static final double FLOOR = 0.014;
  private static final double REGION = 0.72;
  private static final double COUNTRY = 0.25;
  private static final double NEAR = 1.0;
  private static final double NEAR_KM = 60;
  private static final double SAME = 0.25;
  private static final double ASIDE = 0.6;
  private static final double LOG = 1;
  private static final double UNKNOWN = 6;
  private static final int ROUNDS = 5;
  private static final int TOP = 6;

  /** All mentions of one name with one qualifier. */
  private static final class Group {
    final List<Candidate> candidates;
    final Mention mention;
    final double[] base;
    double[] belief;
    double weight;

    /** How much lies around it; asked for once nothing changes any more. */
    double central = Double.NaN;

    @Nullable Group replaces;

    Group(Mention mention, List<Candidate> candidates) {
      this.candidates = candidates;
      this.mention = mention;
      base =
          candidates.stream()
              .mapToDouble(c -> PRIOR * c.prior() + mention.bonus(c.entry(), QUALIFIED))
              .toArray();
      belief = softmax(base);
    }

    Entry best() {
      int best = 0;
      for (int i = 1; i < belief.length; i++) {
        best = belief[i] > belief[best] ? i : best;
      }
      return candidates.get(best).entry();
    }
  }

  private final Atlas atlas;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Group> decided = new ArrayList<>();

  Resolver(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * What a name was found to mean.
   *
   * @param entry the place, empty where no list has it
   * @param score how sure, in logarithms: below 0 is doubtful
   */
  record Answer(Optional<PlaceMention> mention, Optional<Entry> entry, double score) {
    static Answer of(Optional<PlaceMention> mention) {
      return new Answer(mention, Optional.empty(), -9);
    }
  }

  List<Answer> resolve(String text, List<Span> spans) {
    List<Mention> mentions = spans.stream().map(s -> Mention.of(text, s, atlas)).toList();
    for (Mention mention : mentions) {
      Group group =
          groups.computeIfAbsent(
              mention.group(), k -> new Group(mention, atlas.candidates(mention.name())));
      group.weight++;
    }
    for (Span span : Surroundings.of(text, spans, atlas)) {
      Mention mention = Mention.of(text, span, atlas);
      Group group =
          groups.computeIfAbsent(
              mention.group(), k -> new Group(mention, atlas.candidates(mention.name())));
      group.weight = group.weight == 0 ? ASIDE : group.weight;
    }
    groups.values().stream().filter(g -> !g.candidates.isEmpty()).forEach(decided::add);
    decided.forEach(g -> g.weight = g.weight < 1 ? g.weight : 1 + LOG * Math.log(g.weight));
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
    return mentions.stream().map(this::mention).toList();
  }

  private Answer mention(Mention mention) {
    Group group = groups.get(mention.group());
    if (group == null) {
      return Answer.of(Optional.empty());
    }
    if (group.candidates.isEmpty()) {
      return Answer.of(fallback(mention, group));
    }
    if (unknown(group)) {
      return Answer.of(fallback(mention, group));
    }
    Entry best = group.best();
    List<String> steps = new ArrayList<>();
    int namesakes = group.candidates.size();
    steps.add(
        (namesakes == 1 ? "one place bears" : namesakes + " places bear")
            + " the name "
            + mention.name());
    if (mention.qualifiers().stream().anyMatch(q -> q.holds(best))) {
      steps.add("the text says " + mention.qualifier());
    }
    return new Answer(
        Optional.of(new PlaceMention(mention.span(), atlas.place(best, mention.name()), steps)),
        Optional.of(best),
        Arrays.stream(scores(group)).max().orElseThrow());
  }

  /** Whether a place that no list has is likelier than the best that the lists have. */
  private boolean unknown(Group group) {
    Entry best = group.best();
    if (best.kind() != Kind.CITY && best.kind() != Kind.DISTRICT) {
      return false;
    }
    Optional<Group> middle = middle(group);
    if (middle.isEmpty() || group.mention.qualifiers().stream().anyMatch(q -> q.holds(best))) {
      return false;
    }
    double[] known = scores(group);
    double top = Arrays.stream(known).max().orElseThrow();
    Group there = new Group(group.mention, List.of(new Candidate(middle.get().best(), UNKNOWN)));
    there.replaces = group;
    return scores(there)[0] > top;
  }

  private Optional<Group> middle(Group but) {
    return decided.stream()
        .filter(g -> g != but)
        .filter(g -> g.best().kind() == Kind.CITY || g.best().kind() == Kind.DISTRICT)
        .max(Comparator.comparingDouble(this::settled));
  }

  /** A name of no known place lies where the article's others lie, if they lie together. */
  private Optional<PlaceMention> fallback(Mention mention, Group group) {
    Optional<Entry> region = mention.qualifiers().stream().findFirst();
    Optional<Entry> near =
        middle(group)
            .map(Group::best)
            .filter(e -> region.isEmpty() || region.get().holds(e))
            .or(() -> region)
            .or(() -> decided.stream().filter(g -> g != group).map(Group::best).findFirst());
    return near.map(e ->
        new PlaceMention(
            mention.span(),
            atlas.place(e),
            List.of("no place known by this name", "taken near " + e.name())));
  }

  private double settled(Group group) {
    if (Double.isNaN(group.central)) {
      group.central = central(group);
    }
    return group.central;
  }

  private double central(Group group) {
    double sum = group.weight;
    for (Group other : decided) {
      if (other != group) {
        sum += other.weight * Math.exp(-group.best().km(other.best()) / NEAR_KM);
      }
    }
    return sum;
  }

  private void round() {
    Map<String, Double> mass = new HashMap<>();
    double all = 0;
    for (Group group : decided) {
      spread(group, mass, 1);
      all += group.weight;
    }
    List<double[]> next = new ArrayList<>();
    for (Group group : decided) {
      spread(group, mass, -1);
      next.add(softmax(scores(group, mass, all - group.weight)));
      spread(group, mass, 1);
    }
    for (int i = 0; i < decided.size(); i++) {
      decided.get(i).belief = next.get(i);
    }
  }

  private static void spread(Group group, Map<String, Double> mass, int sign) {
    for (int i = 0; i < group.belief.length; i++) {
      Entry entry = group.candidates.get(i).entry();
      double share = sign * group.weight * group.belief[i];
      if (!entry.region().isEmpty()) {
        mass.merge(entry.region(), share, Double::sum);
      }
      if (!entry.country().isEmpty()) {
        mass.merge(entry.country(), share, Double::sum);
      }
    }
  }

  private double[] scores(Group group) {
    Map<String, Double> mass = new HashMap<>();
    double others = 0;
    for (Group other : decided) {
      if (other != group && other != group.replaces) {
        spread(other, mass, 1);
        others += other.weight;
      }
    }
    return scores(group, mass, others);
  }

  private double[] scores(Group group, Map<String, Double> mass, double others) {
    double[] scores = group.base.clone();
    if (others <= 0) {
      return scores;
    }
    for (int i = 0; i < scores.length; i++) {
      Entry entry = group.candidates.get(i).entry();
      double support =
          REGION * mass.getOrDefault(entry.region(), 0.0)
              + COUNTRY * mass.getOrDefault(entry.country(), 0.0)
              + NEAR * near(group, entry);
      scores[i] += CONTEXT * Math.log(FLOOR + support / (others + SAME));
    }
    return scores;
  }

  private double near(Group group, Entry entry) {
    double sum = 0;
    for (Group other : decided) {
      if (other != group && other != group.replaces) {
        int top = Math.min(TOP, other.belief.length);
        double best = 0;
        for (int i = 0; i < other.belief.length; i++) {
          if (other.belief[i] > 0.5 / TOP && top > 0) {
            Entry there = other.candidates.get(i).entry();
            if (there.kind() == Kind.CITY || there.kind() == Kind.DISTRICT) {
              best = Math.max(best, other.belief[i] * Math.exp(-entry.km(there) / NEAR_KM));
            }
          }
        }
        sum += other.weight * best;
      }
    }
    return sum;
  }

  private static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - max);
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
