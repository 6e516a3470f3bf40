package org.tocsin.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/**
 * Why an event has its type: what the rules proposed for its words, and what the scorer made of it.
 *
 * @param proposed the entries that hold for the event's trigger, in the lexicon's order
 * @param choices the event's own type first, then the likeliest others; empty where this program's
 *     rules find no such trigger
 * @param weights the features that decided between the first two choices, weightiest first
 */
public record Decision(List<Proposed> proposed, List<Choice> choices, List<Weight> weights) {
  private static final int CHOICES = 3;
  private static final int WEIGHTS = 8;

  public Decision {
    proposed = List.copyOf(proposed);
    choices = List.copyOf(choices);
    weights = List.copyOf(weights);
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
   */
  public record Choice(Optional<EventType> type, double probability) {}

  /**
   * What one feature adds to the logarithm of the odds; below zero it speaks against.
   *
   * @param feature its name in the model
   * @param says what it means
   * @param chosen to the first choice
   * @param rival to the second
   */
  public record Weight(String feature, String says, double chosen, double rival) {}

  /** Asks rules and scorer again about an event that they coded. */
  public static Decision of(Lexicon lexicon, Scorer scorer, Findings told, Finding.Event event) {
    Sentence sentence = told.sentences().get(event.sentence());
    Cast cast = Actors.cast(told.article(), told.sentences());
    List<Match> matches = new Sports(told.sentences()).matches(lexicon, event.sentence(), cast);
    List<Proposed> proposed =
        matches.stream()
            .filter(match -> isTrigger(match, event))
            .map(m -> new Proposed(m.entry().id(), m.entry().name(), m.type()))
            .distinct()
            .toList();
    PairFeatures features = new PairFeatures(lexicon, sentence, event.sentence(), cast, matches);
    return features(features, sentence, event, matches)
        .map(f -> scored(proposed, scorer, f, event.type()))
        .orElseGet(() -> new Decision(proposed, List.of(), List.of()));
  }

  private static boolean isTrigger(Match match, Finding.Event event) {
    return event.triggers().contains(match.trigger().span());
  }

  /** The features of the pair, or of the one party, if there is one, and the trigger. */
  private static Optional<List<String>> features(
      PairFeatures features, Sentence sentence, Finding.Event event, List<Match> matches) {
    Optional<Token> actor = head(event.actor(), sentence, event);
    Optional<Token> recipient = head(event.recipient(), sentence, event);
    if (actor.isPresent() && recipient.isPresent()) {
      return Optional.of(features.of(actor.get(), recipient.get()));
    }
    Optional<Token> trigger =
        matches.stream().filter(m -> isTrigger(m, event)).map(Match::trigger).findFirst();
    return trigger.map(
        t -> features.ofOne(actor.or(() -> recipient).orElse(t), t, actor.isPresent()));
  }

  private static Optional<Token> head(
      Optional<ActorMention> mention, Sentence sentence, Finding.Event event) {
    return mention.filter(m -> m.sentence() == event.sentence()).map(m -> sentence.token(m.head()));
  }

  private static Decision scored(
      List<Proposed> proposed, Scorer scorer, List<String> features, EventType type) {
    double[] p = scorer.probabilities(features);
    int chosen = Scorer.label(Optional.of(type));
    List<Integer> labels =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer label) -> label == chosen ? -2 : -p[label])
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Decision(
        proposed,
        labels.stream()
            .limit(CHOICES)
            .map(label -> new Choice(Scorer.typeOf(label), rounded(p[label])))
            .toList(),
        weights(scorer, features, chosen, labels.get(1)));
  }

  private static List<Weight> weights(Scorer scorer, List<String> features, int chosen, int rival) {
    return features.stream()
        .map(f ->
            new Weight(
                f,
                FeatureWords.of(f),
                rounded(scorer.weight(f, chosen)),
                rounded(scorer.weight(f, rival))))
        .filter(w -> w.chosen() != w.rival())
        .sorted(
            Comparator.comparingDouble((Weight w) -> -Math.abs(w.chosen() - w.rival()))
                .thenComparing(Weight::feature))
        .limit(WEIGHTS)
        .toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
