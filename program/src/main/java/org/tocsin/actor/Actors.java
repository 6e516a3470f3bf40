package org.tocsin.actor;

import java.util.List;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Article;

/** The front door: reads who is who in an article. */
public final class Actors {
  private Actors() {}

  /** Loads the lists of names and roles, once; the first cast would do so too. */
  public static void load() {
    Lexicon.english();
  }

  /**
   * Resolves every noun phrase and pronoun of an article.
   *
   * @param sentences the parse of the article's text; offsets lie inside it
   */
  public static Cast cast(Article article, List<Sentence> sentences) {
    return new Casting(Lexicon.english(), article).cast(sentences);
  }

  /** Whether a noun tells of somebody other than its possessor: "its neighbour", "her rival". */
  public static boolean isOther(Token noun) {
    return Others.is(noun);
  }
}
