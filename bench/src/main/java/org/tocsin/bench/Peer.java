package org.tocsin.bench;

import java.util.Arrays;
import java.util.List;
import org.tocsin.corenlp.CoreNlp;

/** A parser to measure. */
enum Peer {
  TOCSIN("Tocsin"),
  CORENLP("CoreNLP 4.5.10, nndep"),
  CORENLP_SR("CoreNLP 4.5.10, englishSR"),
  NLP4J("NLP4J 1.1.3");

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether its relations are those of Universal Dependencies, so that LAS means something. */
  boolean isUniversal() {
    return this != NLP4J;
  }

  Subject load() {
    return switch (this) {
      case TOCSIN -> new Tocsin();
      case CORENLP -> new Stanford(CoreNlp.dependencies());
      case CORENLP_SR -> new Stanford(CoreNlp.shiftReduce());
      case NLP4J -> new Nlp4j();
    };
  }

  /** The peers named, all where none is. */
  static List<Peer> named(List<Peer> names) {
    return names.isEmpty()
        ? List.of(values())
        : Arrays.stream(values()).filter(names::contains).toList();
  }
}
