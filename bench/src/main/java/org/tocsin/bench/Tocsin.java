package org.tocsin.bench;

import java.util.List;
import org.tocsin.engine.Engine;
import org.tocsin.syntax.Sentence;

/** The engine of the program. */
final class Tocsin implements Subject {
  private final Engine engine = Engine.english();

  @Override
  public int read(String text) {
    return engine.parse(text).size();
  }

  @Override
  public List<Sentence> readWords(List<List<String>> sentences) {
    return engine.parseWords(sentences);
  }
}
