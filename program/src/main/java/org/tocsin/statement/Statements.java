package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.syntax.Sentence;

/** Finds who said what in an article: the front door of this package. */
public final class Statements {
  private Statements() {}

  /**
   * All statements of a text, in order of their first words.
   *
   * @param sentences the text's own, as parsed
   * @throws IndexOutOfBoundsException where a sentence lies beyond the text
   */
  public static List<Statement> find(String text, List<Sentence> sentences) {
    Page page = new Page(text, sentences);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      new CueReader(page, i, Settings.ENGLISH).read().forEach(r -> drafts.add(new Draft(r)));
    }
    new QuoteLinker(page, drafts).link();
    return new Assembly(page).of(drafts);
  }
}
