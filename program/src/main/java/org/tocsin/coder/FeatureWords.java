package org.tocsin.coder;

import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what the features named by {@link PairFeatures} mean. */
final class FeatureWords {
  /** Before the colon of a name; {@code %s} is what follows it. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("top", "‘%s’ governs both"),
          Map.entry("top+way", "‘%s’ governs both, by these relations"),
          Map.entry("shape", "the way between them is %s"),
          Map.entry("way", "‘%s’ lies on the way between them"),
          Map.entry("waylex", "a word of %s lies on the way between them"),
          Map.entry("prep", "the recipient is behind ‘%s’"),
          Map.entry("top+prep", "the wording ‘%s’"),
          Map.entry("conj", "another verb beside it is ‘%s’"),
          Map.entry("voice", "the clause is %s"),
          Map.entry("form", "the word that governs both has the form %s"),
          Map.entry("obj", "the object is ‘%s’"),
          Map.entry("xcomp", "the infinitive below it is ‘%s’"),
          Map.entry("ccomp", "the clause below it has ‘%s’"),
          Map.entry("acl", "a clause on its noun has ‘%s’"),
          Map.entry("nmod", "its complement is ‘%s’"),
          Map.entry("amod", "its adjective is ‘%s’"),
          Map.entry("compound", "the noun before it is ‘%s’"),
          Map.entry("aux", "the auxiliary is ‘%s’"),
          Map.entry("advmod", "the adverb is ‘%s’"),
          Map.entry("mark", "the clause opens with ‘%s’"),
          Map.entry("over", "above it stands ‘%s’"),
          Map.entry("order", "%s"),
          Map.entry("gap", "the two stand %s each other"),
          Map.entry("between", "‘%s’ stands between them"),
          Map.entry("betweenlex", "a word of %s stands between them"),
          Map.entry("rule", "a rule of %s"),
          Map.entry("entry", "the entry [%s] has one of them"),
          Map.entry("elsewhere", "a rule of %s holds elsewhere in the sentence"),
          Map.entry("one", "%s"),
          Map.entry("s", "the actor is %s"),
          Map.entry("t", "the recipient is %s"),
          Map.entry("spos", "the actor is a %s"),
          Map.entry("tpos", "the recipient is a %s"),
          Map.entry("srel", "the actor stands as %s"),
          Map.entry("trel", "the recipient stands as %s"));

  private FeatureWords() {}

  static String of(String feature) {
    int colon = feature.indexOf(':');
    if (colon < 0) {
      return feature.equals("bias") ? "how common the type is" : feature;
    }
    String name = feature.substring(0, colon);
    String value = feature.substring(colon + 1);
    if (name.endsWith("lex") && !MEANINGS.containsKey(name)) {
      return "the " + name.replace("lex", "") + " is a word of " + value;
    }
    if (name.startsWith("top+") && !MEANINGS.containsKey(name)) {
      return "the wording ‘" + value.replace("+", " … ") + "’";
    }
    return MEANINGS.getOrDefault(name, name + " %s").replace("%s", value(name, value));
  }

  private static String value(String name, String value) {
    return switch (name) {
      case "order" -> value.equals("st") ? "the actor comes first" : "the recipient comes first";
      case "one" ->
          switch (value) {
            case "actor" -> "only the actor is named";
            case "recipient" -> "only the recipient is named";
            default -> "one party, and ‘" + value + "’";
          };
      case "gap" -> value.equals("near") ? "near" : "far from";
      case "rule" -> rule(value);
      case "over" -> value.substring(value.indexOf(':') + 1);
      case "top+way" -> value.substring(0, Math.max(value.indexOf('<'), 0));
      case "top+prep" -> value.replace('+', ' ');
      case "s", "t" -> value.equals("country") ? "of a known country" : value;
      case "spos", "tpos" -> value.equals("PROPN") ? "name" : noun(value);
      default -> value;
    };
  }

  private static String noun(String upos) {
    return upos.equals("PRON") ? "pronoun" : upos.equals("NOUN") ? "noun" : upos;
  }

  /** {@code THREATEN:arw}: whom the rule has, and whether its trigger is on the way. */
  private static String rule(String value) {
    int colon = value.indexOf(':');
    String fit = value.substring(colon + 1);
    String whom =
        fit.chars()
            .mapToObj(c ->
                switch (c) {
                  case 'a' -> "has the actor";
                  case 'r' -> "has the recipient";
                  default -> "has its trigger between them";
                })
            .collect(Collectors.joining(", "));
    return value.substring(0, colon) + " " + whom;
  }
}
