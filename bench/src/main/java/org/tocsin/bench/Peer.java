package org.tocsin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tocsin.corenlp.CoreNlp;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Parser;
import org.tocsin.engine.Engine;

/** A parser to measure. */
enum Peer {
  TOCSIN("Tocsin", true, Engine::english),
  CORENLP(
      "CoreNLP 4.5.10, nndep",
      true,
      () -> {
        CoreNlp corenlp = CoreNlp.dependencies();
        return text -> Conllu.read(corenlp.apply(text));
      }),
  CORENLP_SR(
      "CoreNLP 4.5.10, englishSR",
      true,
      () -> {
        CoreNlp corenlp = CoreNlp.shiftReduce();
        return text -> Conllu.read(corenlp.apply(text));
      }),
  NLP4J("NLP4J 1.1.3", false, Nlp4j::new);

  private final String title;
  private final boolean universal;
  private final Supplier<Parser> loader;

  Peer(String title, boolean universal, Supplier<Parser> loader) {
    this.title = title;
    this.universal = universal;
    this.loader = loader;
  }

  String title() {
    return title;
  }

  /** Whether its relations are those of Universal Dependencies, so that LAS means something. */
  boolean isUniversal() {
    return universal;
  }

  Parser load() {
    return loader.get();
  }

  /** The peers named, all where none is. */
  static List<Peer> named(List<String> names) {
    return names.isEmpty()
        ? List.of(values())
        : Arrays.stream(values()).filter(p -> names.contains(p.name())).toList();
  }
}
