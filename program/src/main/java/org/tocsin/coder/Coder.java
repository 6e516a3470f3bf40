package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Mender;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Article;

/**
 * Codes an article: the same article, lexicon and weights give the same findings, byte for byte.
 */
public final class Coder {
  private final Lexicon lexicon;
  private final Scorer scorer;

  public Coder(Lexicon lexicon, Scorer scorer) {
    this.lexicon = lexicon;
    this.scorer = scorer;
  }

  /** The coder with the lexicon and weights that ship. */
  public static Coder english() {
    return new Coder(Lexicon.englishForCoding(), Scorer.english());
  }

  /** Parses an article and codes it. */
  public Findings code(Article article, Parser parser) {
    return code(article, parser.parse(article.text()));
  }

  /**
   * Codes a parsed article.
   *
   * @param parsed the parse of the article's text
   */
  public Findings code(Article article, List<Sentence> parsed) {
    List<Sentence> sentences = Mender.mend(parsed);
    Scene scene = Scene.of(article, sentences);
    List<Optional<Finding.Said>> statements = new StatementCoder(scene).code();
    List<Finding> findings = new ArrayList<>();
    for (Optional<Finding.Said> said : statements) {
      said.ifPresent(findings::add);
    }
    findings.addAll(new EventCoder(lexicon, scorer, scene, statements).code());
    findings.sort(Comparator.comparingInt(Finding::sentence));
    return new Findings(article, sentences, findings);
  }
}
