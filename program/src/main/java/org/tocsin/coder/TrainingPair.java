package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Example;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Features of a marked pair of an example and the class it teaches. */
record TrainingPair(List<String> features, int label) {
  TrainingPair {
    features = List.copyOf(features);
  }

  /** All pairs of the lexicon's examples, in their order. */
  static List<TrainingPair> of(Lexicon lexicon, Parser parser) {
    List<TrainingPair> pairs = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      for (Example example : entry.examples()) {
        label(entry, example).ifPresent(l -> pairs.addAll(pairs(lexicon, parser, example, l)));
      }
    }
    return pairs;
  }

  /** A negated example teaches nothing about the type: the words are the same. */
  private static Optional<Integer> label(Entry entry, Example example) {
    if (example.must()) {
      return Optional.of(Scorer.label(entry.type()));
    }
    return Optional.of(Scorer.label(example.instead()));
  }

  private static List<TrainingPair> pairs(
      Lexicon lexicon, Parser parser, Example example, int label) {
    PairReader reader = PairReader.of(lexicon, parser, example.text());
    List<TrainingPair> pairs = new ArrayList<>();
    for (Span actor : example.actors()) {
      for (Span recipient : example.recipients()) {
        reader
            .features(actor, recipient)
            .ifPresent(features -> pairs.add(new TrainingPair(features, label)));
      }
    }
    return pairs;
  }

  /** A text whose pairs are asked for by their spans. */
  record PairReader(Lexicon lexicon, List<Sentence> sentences, Cast cast) {

    static PairReader of(Lexicon lexicon, Parser parser, String text) {
      List<Sentence> sentences = parser.parse(text);
      Cast cast = Actors.cast(Article.of(text, Optional.empty()), sentences);
      return new PairReader(lexicon, sentences, cast);
    }

    /** Empty where the two spans do not stand in one sentence. */
    Optional<List<String>> features(Span source, Span target) {
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        Optional<Token> from = head(sentence, source);
        Optional<Token> to = head(sentence, target);
        if (from.isPresent() && to.isPresent()) {
          PairFeatures features = Coding.features(lexicon, sentence, i, cast);
          return Optional.of(features.of(from.get(), to.get()));
        }
      }
      return Optional.empty();
    }

    /** The nominal in a span that governs the others. */
    static Optional<Token> head(Sentence sentence, Span span) {
      List<Token> inside = sentence.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
      return inside.stream()
          .filter(t -> t.upos().isNominal() && !inside.contains(sentence.head(t).orElse(t)))
          .findFirst()
          .or(() -> inside.stream().filter(t -> t.upos().isNominal()).findFirst())
          .or(() -> inside.stream().findFirst());
    }
  }

  /** The class as a type. */
  Optional<EventType> type() {
    return Scorer.typeOf(label);
  }
}
