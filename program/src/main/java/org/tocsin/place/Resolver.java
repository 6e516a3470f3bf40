package org.tocsin.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    /** Numbers of the regions and countries of the candidates; 0 where there is none. */
    final int[] region;

    final int[] country;
    double[] belief;
    double weight;

    /** How much lies around it; asked for once nothing changes any more. */
    double central = Double.NaN;

    @Nullable Group replaces;

    /** What was found once nothing changes any more, for all mentions of the name. */
    @Nullable Verdict verdict;

    /** How near each candidate lies to a place of another name: the same in every round. */
    private final IdentityHashMap<Entry, double[]> nearness = new IdentityHashMap<>();

    Group(Mention mention, List<Candidate> candidates, Areas areas) {
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
              near[i] = Math.exp(-candidates.get(i).entry().km(p) / NEAR_KM);
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
  }

  /**
   * What the article's names settle of one.
   *
   * @param unlisted whether a place that no list has is likelier than the best that the lists have
   */
  private record Verdict(boolean unlisted, double score) {}

  /** Numbers for the codes of regions and countries; 0 for none. */
  private static final class Areas {
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    int number(String code) {
      return numbers.computeIfAbsent(code, c -> numbers.size());
    }

    /** Room for a number for each. */
    double[] mass() {
      return new double[numbers.size()];
    }
  }

  private final Atlas atlas;
  private final Areas areas = new Areas();
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
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans) {
      Mention mention = Mention.of(text, span, atlas);
      mentions.add(mention);
      group(mention).weight++;
    }
    for (Span span : Surroundings.of(text, spans, atlas)) {
      Group group = group(Mention.of(text, span, atlas));
      group.weight = group.weight == 0 ? ASIDE : group.weight;
    }
    for (Group group : groups.values()) {
      if (!group.candidates.isEmpty()) {
        decided.add(group);
        group.weight = group.weight < 1 ? group.weight : 1 + LOG * Math.log(group.weight);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
    List<Answer> answers = new ArrayList<>();
    for (Mention mention : mentions) {
      answers.add(mention(mention));
    }
    return answers;
  }

  private Group group(Mention mention) {
    return groups.computeIfAbsent(
        mention.group(), k -> new Group(mention, atlas.candidates(mention.name()), areas));
  }

  private Answer mention(Mention mention) {
    Group group = groups.get(mention.group());
    if (group == null) {
      return Answer.of(Optional.empty());
    }
    if (group.candidates.isEmpty() || verdict(group).unlisted()) {
      return Answer.of(fallback(mention, group));
    }
    Entry best = group.best();
    List<String> steps = new ArrayList<>();
    int namesakes = group.candidates.size();
    steps.add(
        (namesakes == 1 ? "one place bears" : namesakes + " places bear")
            + " the name "
            + mention.name());
    if (mention.isWithin(best)) {
      steps.add("the text says " + mention.qualifier());
    }
    return new Answer(
        Optional.of(new PlaceMention(mention.span(), atlas.place(best, mention.name()), steps)),
        Optional.of(best),
        verdict(group).score());
  }

  private Verdict verdict(Group group) {
    Verdict verdict = group.verdict;
    if (verdict == null) {
      double top = Double.NEGATIVE_INFINITY;
      for (double score : scores(group)) {
        top = Math.max(top, score);
      }
      verdict = new Verdict(isUnlisted(group, top), top);
      group.verdict = verdict;
    }
    return verdict;
  }

  /** Whether a place that no list has is likelier than the best that the lists have. */
  private boolean isUnlisted(Group group, double top) {
    if (!isTown(group.best()) || group.mention.isWithin(group.best())) {
      return false;
    }
    Optional<Group> middle = middle(group);
    if (middle.isEmpty()) {
      return false;
    }
    Candidate place = new Candidate(middle.get().best(), UNKNOWN);
    Group there = new Group(group.mention, List.of(place), areas);
    there.replaces = group;
    return scores(there)[0] > top;
  }

  private static boolean isTown(Entry entry) {
    return entry.kind() == Kind.CITY || entry.kind() == Kind.DISTRICT;
  }

  /** Of the towns among the other names the one around which most lies. */
  private Optional<Group> middle(Group but) {
    Optional<Group> middle = Optional.empty();
    for (Group group : decided) {
      boolean town = group != but && isTown(group.best());
      if (town && (middle.isEmpty() || settled(group) > settled(middle.get()))) {
        middle = Optional.of(group);
      }
    }
    return middle;
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
    double[] mass = areas.mass();
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

  /** Adds a name's belief to its regions and countries; what has none gathers nothing. */
  private static void spread(Group group, double[] mass, int sign) {
    for (int i = 0; i < group.belief.length; i++) {
      double share = sign * group.weight * group.belief[i];
      mass[group.region[i]] += share;
      mass[group.country[i]] += share;
    }
    mass[0] = 0;
  }

  private double[] scores(Group group) {
    double[] mass = areas.mass();
    double others = 0;
    for (Group other : decided) {
      if (other != group && other != group.replaces) {
        spread(other, mass, 1);
        others += other.weight;
      }
    }
    return scores(group, mass, others);
  }

  private double[] scores(Group group, double[] mass, double others) {
    double[] scores = group.base.clone();
    if (others <= 0) {
      return scores;
    }
    double[] near = near(group);
    for (int i = 0; i < scores.length; i++) {
      double support =
          REGION * mass[group.region[i]] + COUNTRY * mass[group.country[i]] + NEAR * near[i];
      scores[i] += CONTEXT * Math.log(FLOOR + support / (others + SAME));
    }
    return scores;
  }

  /** How much of the other names lies near each candidate. */
  private double[] near(Group group) {
    double[] sum = new double[group.base.length];
    for (Group other : decided) {
      if (other != group && other != group.replaces) {
        double[] best = new double[sum.length];
        for (int there = 0; there < other.belief.length; there++) {
          Entry place = other.candidates.get(there).entry();
          if (other.belief[there] > 0.5 / TOP && isTown(place)) {
            raise(best, other.belief[there], group.nearTo(place));
          }
        }
        for (int i = 0; i < sum.length; i++) {
          sum[i] += other.weight * best[i];
        }
      }
    }
    return sum;
  }

  private static void raise(double[] best, double belief, double[] nearness) {
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.max(best[i], belief * nearness[i]);
    }
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
