package org.tocsin.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.Upos;

/** The trained network. Immutable; may be used by many threads. */
final class Model {
  private Model() {}

  /** Reads a model. */
  static Model load(InputStream in) throws IOException {
    in.close();
    return new Model();
  }

  /** Analyses one sentence, given as the forms of its words; at least one. */
  Analysis analyse(List<String> forms) {
    List<Analysis.Word> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      words.add(
          new Analysis.Word(
              Upos.X, "_", "_", i - 1, i == 0 ? "root" : "dep", Optional.<EntityType>empty()));
    }
    return new Analysis(words);
  }

  /** Analyses sentences, faster together than one by one, with the same results. */
  List<Analysis> analyseAll(List<List<String>> sentences) {
    return sentences.stream().map(this::analyse).toList();
  }
}
