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
import org.tocsin.rule.Match;
import org.tocsin.syntax.Mender;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/**
 * Features of a pair of an example and the class it teaches.
 *
 * @param example the number of the example, from 0, which all its pairs share
 */
record TrainingPair(List<String> features, int label, int example) {
  TrainingPair {
    features = List.copyOf(features);
  }

  /** Whether only one party is named. */
  boolean oneSided() {
    return features.contains("one:actor") || features.contains("one:recipient");
  }

  /** All pairs of the lexicon's examples, in their order. */
  static List<TrainingPair> of(Lexicon lexicon, Parser parser) {
    List<TrainingPair> pairs = new ArrayList<>();
    int number = 0;
    for (Entry entry : lexicon.entries()) {
      for (Example example : entry.examples()) {
        int label = Scorer.label(example.must() ? entry.type() : example.instead());
        int current = number++;
        PairReader reader = PairReader.of(lexicon, parser, example.text());
        reader.marked(example).forEach(f -> pairs.add(new TrainingPair(f, label, current)));
        entry
            .type()
            .ifPresent(type ->
                reader
                    .proposed(type, example)
                    .forEach(f -> pairs.add(new TrainingPair(f, label, current))));
      }
    }
    return pairs;
  }

  /** A text whose pairs are asked for by their spans. */
  record PairReader(Lexicon lexicon, List<Sentence> sentences, Cast cast) {

    static PairReader of(Lexicon lexicon, Parser parser, String text) {
      List<Sentence> sentences = Mender.mend(parser.parse(text));
      Cast cast = Actors.cast(Article.of(text, Optional.empty()), sentences);
      return new PairReader(lexicon, sentences, cast);
    }

    /** The marked pairs. */
    List<List<String>> marked(Example example) {
      List<List<String>> marked = new ArrayList<>();
      for (Span actor : example.actors()) {
        for (Span recipient : example.recipients()) {
          features(actor, recipient).ifPresent(marked::add);
        }
      }
      return marked;
    }

    /** What the rules propose of one party, and of two where the example marks nobody. */
    List<List<String>> proposed(EventType type, Example example) {
      List<List<String>> proposed = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        PairFeatures features = Coding.features(lexicon, sentence, i, cast);
        for (Match match : Coding.first(Coding.matches(lexicon, sentence, i, cast))) {
          if (match.type() == type) {
            proposed.addAll(ofMatch(match, features, example));
          }
        }
      }
      return proposed;
    }

    private static List<List<String>> ofMatch(Match match, PairFeatures features, Example example) {
      List<List<String>> found = new ArrayList<>();
      boolean marked = !example.actors().isEmpty() || !example.recipients().isEmpty();
      for (Token actor : match.actors()) {
        if (example.actors().isEmpty() ? !marked : isMarked(actor, example.actors())) {
          found.add(features.ofOne(actor, match.trigger(), true));
        }
        if (!marked && !example.must()) {
          match.recipients().forEach(recipient -> found.add(features.of(actor, recipient)));
        }
      }
      for (Token recipient : match.recipients()) {
        if (example.recipients().isEmpty() ? !marked : isMarked(recipient, example.recipients())) {
          found.add(features.ofOne(recipient, match.trigger(), false));
        }
      }
      return found;
    }

    private static boolean isMarked(Token token, List<Span> marks) {
      return marks.stream().anyMatch(mark -> mark.contains(token.span()));
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

    /** The nominal in a span that governs the others; without one its last word. */
    static Optional<Token> head(Sentence sentence, Span span) {
      List<Token> inside = sentence.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
      return inside.stream()
          .filter(t -> t.upos().isNominal() && !inside.contains(sentence.head(t).orElse(t)))
          .reduce((first, next) -> isOfOne(first, next) ? next : first)
          .or(() -> inside.stream().filter(t -> t.upos().isNominal()).findFirst())
          .or(() -> inside.stream().reduce((first, last) -> last));
    }

    /** "A Uyghur <em>poet</em>" where both are hung on the noun behind them. */
    private static boolean isOfOne(Token first, Token next) {
      return first.head() == next.head() && first.isUnder("compound") && next.isUnder("compound");
    }
  }
}
