package org.tocsin.engine;

/** How much is dropped at random in training, 0 to 1. */
record Rates(double word, double affixes, double layer, double recurrent, double hidden) {
  static final Rates NONE = new Rates(0, 0, 0, 0, 0);
  static final Rates STANDARD = new Rates(0.12, 0.08, 0.25, 0.15, 0.25);
}
