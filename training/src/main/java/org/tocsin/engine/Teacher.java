package org.tocsin.engine;

import java.util.List;

/** A trained parser that others learn from. */
interface Teacher {
  /** What it says of each of the sentences, given as the forms of their words. */
  List<Opinion> of(List<List<String>> sentences);
}
