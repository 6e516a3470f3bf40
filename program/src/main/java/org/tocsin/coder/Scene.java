package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.place.PlaceMention;
import org.tocsin.place.Places;
import org.tocsin.statement.Statement;
import org.tocsin.statement.Statements;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;
import org.tocsin.time.Times;

/** All that was read of an article before its events are. */
record Scene(
    Article article,
    List<Sentence> sentences,
    Cast cast,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<Statement> statements) {
  Scene {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
  }

  static Scene of(Article article, List<Sentence> sentences) {
    String text = article.text();
    return new Scene(
        article,
        sentences,
        Actors.cast(article, sentences),
        Times.find(text, article.published()),
        Places.load().find(text, sentences),
        Statements.find(text, sentences));
  }

  /** The time expressions of a sentence. */
  List<TimeExpression> timesOf(Sentence sentence) {
    List<TimeExpression> inside = new ArrayList<>();
    for (TimeExpression time : times) {
      if (sentence.span().contains(time.span())) {
        inside.add(time);
      }
    }
    return inside;
  }

  /** The token that governs the others of a span. */
  static Optional<Token> head(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())
          && (token.head() == Token.NONE || !span.overlaps(sentence.token(token.head()).span()))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The smallest statement in whose content a span stands; −1 where there is none such. */
  int carrier(Span span, IntPredicate such) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < statements.size(); i++) {
      for (Span content : statements.get(i).content()) {
        if (content.contains(span) && content.length() < length && such.test(i)) {
          best = i;
          length = content.length();
        }
      }
    }
    return best;
  }
}
