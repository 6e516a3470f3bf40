package org.tocsin.engine;

/** Regular forms of English words, to teach endings by words whose forms were not seen. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  static String plural(String lemma) {
    if (lemma.matches(".*(?:s|x|z|ch|sh)")) {
      return lemma + "es";
    }
    return isConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
  }

  /** Of a verb: "goes", "vetoes". */
  static String third(String lemma) {
    if (lemma.equals("have")) {
      return "has";
    }
    return lemma.matches(".*[^aeiou]o") ? lemma + "es" : plural(lemma);
  }

  static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return isConsonantY(lemma)
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : doubled(lemma) + "ed";
  }

  static String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean silent = lemma.endsWith("e") && !lemma.matches(".*(?:ee|oe|ye)");
    return (silent ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
  }

  private static boolean isConsonantY(String lemma) {
    return lemma.matches(".*[^aeiou]y");
  }

  /** "stop" doubles its last letter; longer words mostly do not. */
  private static String doubled(String lemma) {
    boolean one = lemma.matches("[^aeiou]*[aeiou][^aeiouwxy]");
    return one && VOWELS.indexOf(lemma.charAt(0)) < 0
        ? lemma + lemma.charAt(lemma.length() - 1)
        : lemma;
  }
}
