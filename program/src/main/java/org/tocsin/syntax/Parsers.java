package org.tocsin.syntax;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/** Where parsers come from. */
public final class Parsers {
  private Parsers() {}

  /**
   * The parser on the class path, loaded once.
   *
   * @throws IllegalStateException where there is none
   */
  public static Parser load() {
    return Loaded.PARSER;
  }

  /** A parser that keeps what it parsed in a folder and reads it from there the next time. */
  public static Parser cached(Parser parser, Path folder) {
    return new CachedParser(parser, folder);
  }

  private static final class Loaded {
    static final Parser PARSER = find();

    private static Parser find() {
      return ServiceLoader.load(UnaryOperator.class).stream()
          .map(Loaded::conllu)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no parser on the class path"));
    }

    private static Parser conllu(ServiceLoader.Provider<?> provider) {
      @SuppressWarnings("unchecked") // the service is declared as text to text
      UnaryOperator<String> conllu = (UnaryOperator<String>) provider.get();
      return text -> Conllu.read(conllu.apply(text));
    }
  }
}
