package org.tocsin.coder;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Article;

/**
 * All that an article tells.
 *
 * @param sentences its trees
 * @param findings in order of sentence, in each statements before events
 */
public record Findings(Article article, List<Sentence> sentences, List<Finding> findings) {
  public Findings {
    sentences = List.copyOf(sentences);
    findings = List.copyOf(findings);
  }

  public Stream<Finding.Event> events() {
    return findings.stream().filter(Finding.Event.class::isInstance).map(Finding.Event.class::cast);
  }

  public Stream<Finding.Said> statements() {
    return findings.stream().filter(Finding.Said.class::isInstance).map(Finding.Said.class::cast);
  }
}
