package org.tocsin.engine;

import java.util.Locale;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Parsers;

/** Which parser reads: the engine, or its peer where one is on the class path. */
public enum ParserChoice {
  ENGINE,
  CORENLP;

  /** The system property that chooses: {@code engine} or {@code corenlp}. */
  public static final String PROPERTY = "tocsin.parser";

  /**
   * What the system property says, or the default.
   *
   * @throws IllegalArgumentException where it says something else
   */
  public static ParserChoice chosen() {
    String name = System.getProperty(PROPERTY, "engine");
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(PROPERTY + " is engine or corenlp, not " + name, e);
    }
  }

  /** Where its parses are kept in a folder of parses; none of its own for CoreNLP. */
  public String folder() {
    return switch (this) {
      case ENGINE -> "engine";
      case CORENLP -> "";
    };
  }

  /** Names the model, where the parser has one of ours. */
  public String hash() {
    return switch (this) {
      case ENGINE -> Engine.english().hash();
      case CORENLP -> "corenlp";
    };
  }

  /** The parser, loaded once, when first asked for. */
  public Parser parser() {
    return switch (this) {
      case ENGINE -> Engine.english();
      case CORENLP -> Parsers.load();
    };
  }
}
