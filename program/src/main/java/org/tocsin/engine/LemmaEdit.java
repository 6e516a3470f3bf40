package org.tocsin.engine;

/**
 * How a form in lower case becomes its lemma.
 *
 * @param cut how many UTF-16 units to take from its end
 * @param added what to put there instead
 */
record LemmaEdit(int cut, String added) {

  static LemmaEdit between(String form, String lemma) {
    int same = 0;
    while (same < form.length()
        && same < lemma.length()
        && form.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return new LemmaEdit(form.length() - same, lemma.substring(same));
  }

  /** Reads what {@link #toString} writes. */
  static LemmaEdit parse(String text) {
    int space = text.indexOf(' ');
    return new LemmaEdit(Integer.parseInt(text, 0, space, 10), text.substring(space + 1));
  }

  boolean fits(String form) {
    return cut < form.length() || (cut == form.length() && !added.isEmpty());
  }

  String apply(String form) {
    return form.substring(0, form.length() - cut) + added;
  }

  @Override
  public String toString() {
    return cut + " " + added;
  }
}
