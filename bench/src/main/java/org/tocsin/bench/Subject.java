package org.tocsin.bench;

import java.util.List;
import org.tocsin.syntax.Sentence;

/** What is measured: a parser that cuts, tags and parses. May be used by many threads. */
interface Subject {

  /** Parses a text into the parser's own classes; returns how many sentences it made of it. */
  int read(String text);

  /** Parses sentences that are cut into words; gives each its tree, word for word. */
  List<Sentence> readWords(List<List<String>> sentences);
}
