package org.tocsin.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.place.Place.Kind;
import org.tocsin.text.Span;

/**
 * Decides all place names of an article together: each is worth more where the others are.
 *
 * <p>Every distinct name spreads its belief over its candidates; regions, countries and
 * neighbourhoods gather what the other names believe, and a few rounds settle it.
 */
final class Resolver {
  private static final double CONTEXT = 3.0;
  private static final double FLOOR = 0.014;
  private static final double REGION = 0.72;
  private static final double COUNTRY = 0.25;
  private static final double NEAR = 1.0;
  private static final double SAME = 0.25;
  private static final double ASIDE = 0.6;
  private static final double LOG = 1;
  private static final double UNKNOWN = 6;
  private static final int ROUNDS = 5;
  private static final int TOP = 6;

  private final Atlas atlas;
  private final Areas areas = new Areas();
  private final Map<String, NameGroup> groups = new LinkedHashMap<>();
  private final List<NameGroup> decided = new ArrayList<>();

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
      NameGroup group = group(Mention.of(text, span, atlas));
      group.weight = group.weight == 0 ? ASIDE : group.weight;
    }
    for (NameGroup group : groups.values()) {
      if (!group.candidates.isEmpty()) {
        decided.add(group);
        group.weight = group.weight < 1 ? group.weight : 1 + LOG * StrictMath.log(group.weight);
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

  private NameGroup group(Mention mention) {
    return groups.computeIfAbsent(
        mention.group(), k -> new NameGroup(mention, atlas.candidates(mention.name()), areas));
  }

  private Answer mention(Mention mention) {
    NameGroup group = groups.get(mention.group());
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

  private NameGroup.Verdict verdict(NameGroup group) {
    NameGroup.Verdict verdict = group.verdict;
    if (verdict == null) {
      double top = Double.NEGATIVE_INFINITY;
      for (double score : scores(group)) {
        top = Math.max(top, score);
      }
      verdict = new NameGroup.Verdict(isUnlisted(group, top), top);
      group.verdict = verdict;
    }
    return verdict;
  }

  /** Whether a place that no list has is likelier than the best that the lists have. */
  private boolean isUnlisted(NameGroup group, double top) {
    if (!isTown(group.best()) || group.mention.isWithin(group.best())) {
      return false;
    }
    Optional<NameGroup> middle = middle(group);
    if (middle.isEmpty()) {
      return false;
    }
    Candidate place = new Candidate(middle.get().best(), UNKNOWN);
    NameGroup there = new NameGroup(group.mention, List.of(place), areas);
    there.replaces = group;
    return scores(there)[0] > top;
  }

  private static boolean isTown(Entry entry) {
    return entry.kind() == Kind.CITY || entry.kind() == Kind.DISTRICT;
  }

  /** Of the towns among the other names the one around which most lies. */
  private Optional<NameGroup> middle(NameGroup but) {
    Optional<NameGroup> middle = Optional.empty();
    for (NameGroup group : decided) {
      boolean town = group != but && isTown(group.best());
      if (town && (middle.isEmpty() || settled(group) > settled(middle.get()))) {
        middle = Optional.of(group);
      }
    }
    return middle;
  }

  /** A name of no known place lies where the article's others lie, if they lie together. */
  private Optional<PlaceMention> fallback(Mention mention, NameGroup group) {
    Optional<Entry> region = mention.qualifiers().stream().findFirst();
    Optional<Entry> near =
        middle(group)
            .map(NameGroup::best)
            .filter(e -> region.isEmpty() || region.get().holds(e))
            .or(() -> region)
            .or(() -> decided.stream().filter(g -> g != group).map(NameGroup::best).findFirst());
    return near.map(e ->
        new PlaceMention(
            mention.span(),
            atlas.place(e),
            List.of("no place known by this name", "taken near " + e.name())));
  }

  private double settled(NameGroup group) {
    if (Double.isNaN(group.central)) {
      group.central = central(group);
    }
    return group.central;
  }

  private double central(NameGroup group) {
    double sum = group.weight;
    for (NameGroup other : decided) {
      if (other != group) {
        sum += other.weight * StrictMath.exp(-group.best().km(other.best()) / NameGroup.NEAR_KM);
      }
    }
    return sum;
  }

  private void round() {
    double[] mass = areas.mass();
    double all = 0;
    for (NameGroup group : decided) {
      spread(group, mass, 1);
      all += group.weight;
    }
    List<double[]> next = new ArrayList<>();
    for (NameGroup group : decided) {
      spread(group, mass, -1);
      next.add(NameGroup.softmax(scores(group, mass, all - group.weight)));
      spread(group, mass, 1);
    }
    for (int i = 0; i < decided.size(); i++) {
      decided.get(i).belief = next.get(i);
    }
  }

  /** Adds a name's belief to its regions and countries; what has none gathers nothing. */
  private static void spread(NameGroup group, double[] mass, int sign) {
    for (int i = 0; i < group.belief.length; i++) {
      double share = sign * group.weight * group.belief[i];
      mass[group.region[i]] += share;
      mass[group.country[i]] += share;
    }
    mass[0] = 0;
  }

  private double[] scores(NameGroup group) {
    double[] mass = areas.mass();
    double others = 0;
    for (NameGroup other : decided) {
      if (other != group && other != group.replaces) {
        spread(other, mass, 1);
        others += other.weight;
      }
    }
    return scores(group, mass, others);
  }

  private double[] scores(NameGroup group, double[] mass, double others) {
    double[] scores = group.base.clone();
    if (others <= 0) {
      return scores;
    }
    double[] near = near(group);
    for (int i = 0; i < scores.length; i++) {
      double support =
          REGION * mass[group.region[i]] + COUNTRY * mass[group.country[i]] + NEAR * near[i];
      scores[i] += CONTEXT * StrictMath.log(FLOOR + support / (others + SAME));
    }
    return scores;
  }

  /** How much of the other names lies near each candidate. */
  private double[] near(NameGroup group) {
    double[] sum = new double[group.base.length];
    for (NameGroup other : decided) {
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
}
