package org.tocsin.syntax;

import java.util.Locale;
import org.tocsin.text.Span;

/**
 * A syntactic word.
 *
 * @param index position in its sentence, from 0
 * @param span its characters in the article
 * @param form as written
 * @param lemma dictionary form, lower case unless a name
 * @param xpos Penn Treebank tag, or {@code _}
 * @param features UD features as in CoNLL-U ({@code Number=Sing|…}), or {@code _}
 * @param head index of the governing token, or −1 for the root
 * @param relation UD relation to the head with its subtype ({@code nsubj:pass})
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String xpos,
    String features,
    int head,
    String relation) {

  /** Head of a root. */
  public static final int NONE = -1;

  public Token {
    if (index < 0 || head < NONE || head == index) {
      throw new IllegalArgumentException("token " + index + " cannot hang on " + head);
    }
  }

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the relation is this one, or of its subtypes where it is given without. */
  public boolean isUnder(String wanted) {
    return relation.startsWith(wanted)
        && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
  }

  /** A name or a word inside one; "United" of "United Nations" is no proper noun by itself. */
  public boolean isName() {
    return upos == Upos.PROPN || xpos.startsWith("NNP");
  }

  /** The form in lower case. */
  public String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  /** The lemma in lower case. */
  public String lowerLemma() {
    return lemma.toLowerCase(Locale.ROOT);
  }

  /** Whether a feature is set, as {@code has("Tense=Past")}. */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    if (at < 0 || (at > 0 && features.charAt(at - 1) != '|')) {
      return false;
    }
    int end = at + feature.length();
    return end == features.length() || features.charAt(end) == '|';
  }
}
