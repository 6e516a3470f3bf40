package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Sentence;

/**
 * Why an event has its type: what the rules proposed for its words, and what the scorer made of it.
 *
 * @param proposed the entries that hold for the event's trigger, in the lexicon's order
 * @param choices the event's own type first, then the likeliest others; empty where the event has
 *     one party only and there was nothing to score
 */
public record Decision(List<Proposed> proposed, List<Choice> choices) {
  private static final int CHOICES = 3;
  private static final int WEIGHTS = 6;

  public Decision {
    proposed = List.copyOf(proposed);
    choices = List.copyOf(choices);
  }

  /**
   * An entry that holds.
   *
   * @param rule file and line
   */
  public record Proposed(String rule, String name, EventType type) {}

  /**
   * A type that might have been.
   *
   * @param type empty for none
   * @param probability 0 to 1; those of all types and none sum to one
   * @param weights the features that spoke loudest for it or against it, loudest first
   */
  public record Choice(Optional<EventType> type, double probability, List<Weight> weights) {
    public Choice {
      weights = List.copyOf(weights);
    }
  }

  /**
   * What one feature adds.
   *
   * @param value to the logarithm of the odds; below zero it speaks against
   */
  public record Weight(String feature, double value) {}

  /** Asks rules and scorer again about an event that they coded. */
  public static Decision of(Lexicon lexicon, Scorer scorer, Findings told, Finding.Event event) {
    Sentence sentence = told.sentences().get(event.sentence());
    Cast cast = Actors.cast(told.article(), told.sentences());
    List<Match> matches = Coding.matches(lexicon, sentence, event.sentence(), cast);
    List<Proposed> proposed =
        matches.stream()
            .filter(match -> isTrigger(match, event))
            .map(m -> new Proposed(m.entry().id(), m.entry().name(), m.type()))
            .distinct()
            .toList();
    PairFeatures features = new PairFeatures(lexicon, sentence, event.sentence(), cast, matches);
    return new Decision(
        proposed,
        features(features, sentence, event)
            .map(f -> choices(scorer, f, event.type()))
            .orElse(List.of()));
  }

  private static boolean isTrigger(Match match, Finding.Event event) {
    return event.evidence().stream()
        .filter(e -> e.role() == Evidence.Role.TRIGGER)
        .anyMatch(e -> e.span().equals(match.trigger().span()));
  }

  private static Optional<List<String>> features(
      PairFeatures features, Sentence sentence, Finding.Event event) {
    Optional<ActorMention> actor = within(event.actor(), event);
    Optional<ActorMention> recipient = within(event.recipient(), event);
    return actor.flatMap(
        a -> recipient.map(r -> features.of(sentence.token(a.head()), sentence.token(r.head()))));
  }

  private static Optional<ActorMention> within(
      Optional<ActorMention> mention, Finding.Event event) {
    return mention.filter(m -> m.sentence() == event.sentence());
  }

  private static List<Choice> choices(Scorer scorer, List<String> features, EventType chosen) {
    double[] p = scorer.probabilities(features);
    List<Integer> labels = new ArrayList<>();
    for (int label = 0; label < p.length; label++) {
      labels.add(label);
    }
    int first = Scorer.label(Optional.of(chosen));
    labels.sort(
        Comparator.comparingDouble((Integer label) -> label == first ? -2 : -p[label])
            .thenComparing(Comparator.naturalOrder()));
    return labels.stream()
        .limit(CHOICES)
        .map(label ->
            new Choice(Scorer.typeOf(label), rounded(p[label]), weights(scorer, features, label)))
        .toList();
  }

  private static List<Weight> weights(Scorer scorer, List<String> features, int label) {
    return features.stream()
        .map(f -> new Weight(f, rounded(scorer.weight(f, label))))
        .filter(w -> w.value() != 0)
        .sorted(
            Comparator.comparingDouble((Weight w) -> -Math.abs(w.value()))
                .thenComparing(Weight::feature))
        .limit(WEIGHTS)
        .toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
