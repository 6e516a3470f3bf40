package org.tocsin.cli;

import org.tocsin.coder.Scorer;
import org.tocsin.engine.ParserChoice;
import org.tocsin.record.Explainer;
import org.tocsin.record.RecordFile.Provenance;
import org.tocsin.rule.Lexicon;

/** What the running program codes and explains with. */
final class Running {
  private Running() {}

  /** Versions of the program, of these rules, and of the models. */
  static Provenance provenance(Lexicon lexicon) {
    return new Provenance(
        Version.program(),
        lexicon.hash(),
        Scorer.english().hash() + " " + ParserChoice.chosen().hash());
  }

  static Explainer explainer() {
    Lexicon lexicon = Lexicon.english();
    return new Explainer(
        lexicon, Scorer.english(), ParserChoice.chosen()::parser, provenance(lexicon));
  }
}
