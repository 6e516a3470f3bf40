package org.tocsin.record;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Finds articles by the words of their titles and texts. Its index is made while questions are
 * answered already; until it is there the texts themselves are read.
 */
final class ArticleWords {
  private final ArticleShelf articles;
  private final Blobs texts;
  private final CompletableFuture<Tokens> index;

  ArticleWords(ArticleShelf articles, Blobs texts) {
    this.articles = articles;
    this.texts = texts;
    index = CompletableFuture.supplyAsync(this::index);
  }

  private Tokens index() {
    Tokens tokens = new Tokens();
    for (int i = 0; i < articles.size(); i++) {
      tokens.add(i, Tokens.of(haystack(i)));
    }
    return tokens;
  }

  private String haystack(int number) {
    String title = articles.row(number).title().orElse("");
    return (title + " " + texts.text(number)).toLowerCase(Locale.ROOT);
  }

  /** The articles that hold a term, in lower case. */
  Bits holding(String term) {
    boolean ready = index.isDone() && !index.isCompletedExceptionally();
    return ready
        ? index.join().holding(term, i -> haystack(i).contains(term), articles.size())
        : read(term);
  }

  private Bits read(String term) {
    Bits found = new Bits(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      if (haystack(i).contains(term)) {
        found.set(i);
      }
    }
    return found;
  }
}
