package org.tocsin.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;

/** One article's way from names to actors. */
final class Casting {
  private final Article article;
  private final Matcher matcher;

  Casting(Lexicon lexicon, Article article) {
    this.article = article;
    this.matcher = new Matcher(lexicon.trie(), article.published());
  }

  Cast cast(List<Sentence> sentences) {
    List<View> views = new ArrayList<>();
    for (Sentence sentence : sentences) {
      views.add(new View(views.size(), article.text(), sentence, matcher));
    }
    List<SequencedMap<Integer, ActorMention>> mentions = new ArrayList<>();
    views.forEach(view -> mentions.add(mentions(view)));
    return new Cast(sentences, mentions);
  }

  private static SequencedMap<Integer, ActorMention> mentions(View view) {
    Composer composer = new Composer(view, token -> Optional.empty());
    SequencedMap<Integer, ActorMention> found = new LinkedHashMap<>();
    for (Token token : view.sentence().tokens()) {
      if (token.upos().isNominal() || view.isMatched(token.index())) {
        composer
            .compose(token)
            .ifPresent(reading -> found.put(token.index(), mention(view, token, reading)));
      }
    }
    return found;
  }

  private static ActorMention mention(View view, Token token, Reading reading) {
    return new ActorMention(
        view.index(), token.index(), view.spans().span(token), reading.actor(view.text(token)));
  }
}
