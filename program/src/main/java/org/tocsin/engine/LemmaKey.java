package org.tocsin.engine;

import java.util.Locale;
import org.tocsin.syntax.Upos;

/**
 * What of a word's tags bears on its lemma.
 *
 * @param name the part of speech and how the word is inflected
 * @param flags {@code t} for misspelt words, {@code a} for shortened ones
 */
record LemmaKey(String name, String flags) {

  static LemmaKey of(Upos upos, String features) {
    String inflection =
        switch (upos) {
          case VERB, AUX -> verbal(features);
          case NOUN, PROPN -> value(features, "Number");
          case ADJ, ADV -> value(features, "Degree");
          case PRON, DET ->
              value(features, "Case")
                  + value(features, "Number")
                  + value(features, "PronType")
                  + value(features, "Poss");
          case NUM -> value(features, "NumForm");
          case ADP, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, X -> "";
        };
    String flags =
        (features.contains("Typo=Yes") ? "t" : "") + (features.contains("Abbr=Yes") ? "a" : "");
    return new LemmaKey(upos.name() + '|' + inflection, flags);
  }

  private static String verbal(String features) {
    if (features.contains("Tense=Past")) {
      return "ed";
    }
    if (features.contains("VerbForm=Ger") || features.contains("VerbForm=Part")) {
      return "ing";
    }
    boolean third = features.contains("Person=3") && features.contains("Number=Sing");
    return third && features.contains("Mood=Ind") ? "s" : "";
  }

  private static String value(String features, String name) {
    int at = features.indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    int from = at + name.length() + 1;
    int end = features.indexOf('|', from);
    return features.substring(from, end < 0 ? features.length() : end);
  }

  String flagged() {
    return flags.isEmpty() ? name : name + ":" + flags;
  }

  /** The key of the rules that say whether a capitalised word keeps its capitals. */
  static String ofCase(Upos upos, String form) {
    boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return "case|"
        + upos
        + '|'
        + (capitals ? "U" : Character.isUpperCase(form.charAt(0)) ? "C" : "m");
  }
}
