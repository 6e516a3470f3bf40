package org.tocsin.corenlp;

import java.util.Locale;
import java.util.Set;

/** Penn Treebank tags as universal tags and features, by the UD English guidelines. */
final class UniversalTags {
  private static final Set<String> SUBORDINATORS = Set.of("mark", "advcl");

  private UniversalTags() {}

  static String upos(String xpos, String lemma, String relation) {
    return switch (xpos) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
      case "MD" -> "AUX";
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" ->
          lemma.toLowerCase(Locale.ROOT).matches("not|n't") ? "PART" : "ADV";
      case "IN" -> SUBORDINATORS.contains(relation) ? "SCONJ" : "ADP";
      case "RP" -> "ADP";
      case "TO" -> relation.equals("case") ? "ADP" : "PART";
      case "POS" -> "PART";
      case "DT", "PDT", "WDT" -> relation.equals("det") ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "UH" -> "INTJ";
      case "$", "#", "SYM" -> "SYM";
      case "FW", "LS", "ADD", "GW" -> "X";
      default -> "PUNCT";
    };
  }

  static String features(String xpos, String form) {
    return switch (xpos) {
      case "NN", "NNP" -> "Number=Sing";
      case "NNS", "NNPS" -> "Number=Plur";
      case "VB" -> "VerbForm=Inf";
      case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case "VBG" -> "VerbForm=Ger";
      case "VBN" -> "Tense=Past|VerbForm=Part";
      case "VBP" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case "VBZ" -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
      case "MD" -> "VerbForm=Fin";
      case "JJR", "RBR" -> "Degree=Cmp";
      case "JJS", "RBS" -> "Degree=Sup";
      case "PRP$", "WP$" -> "Poss=Yes|PronType=Prs";
      case "PRP" ->
          form.toLowerCase(Locale.ROOT).matches(".*sel(f|ves)")
              ? "PronType=Prs|Reflex=Yes"
              : "PronType=Prs";
      default -> "_";
    };
  }
}
