package org.tocsin.syntax;

import java.util.Locale;
import org.tocsin.text.Span;

/**
 * A syntactic word.
 *
 * <p>No record, because it keeps what is asked of every word many times: form and lemma in lower
 * case, and the relation without its subtype.
 */
public final class Token {

  /** Head of a root. */
  public static final int NONE = -1;

  private final int index;
  private final Span span;
  private final String form;
  private final String lemma;
  private final Upos upos;
  private final String xpos;
  private final String features;
  private final int head;
  private final String relation;
  private final String lower;
  private final String lowerLemma;
  private final String baseRelation;

  /**
   * @param index position in its sentence, from 0
   * @param span its characters in the article
   * @param form as written
   * @param lemma dictionary form, lower case unless a name
   * @param xpos Penn Treebank tag, or {@code _}
   * @param features UD features as in CoNLL-U ({@code Number=Sing|…}), or {@code _}
   * @param head index of the governing token, or −1 for the root
   * @param relation UD relation to the head with its subtype ({@code nsubj:pass})
   */
  public Token(
      int index,
      Span span,
      String form,
      String lemma,
      Upos upos,
      String xpos,
      String features,
      int head,
      String relation) {
    if (index < 0 || head < NONE || head == index) {
      throw new IllegalArgumentException("token " + index + " cannot hang on " + head);
    }
    this.index = index;
    this.span = span;
    this.form = form;
    this.lemma = lemma;
    this.upos = upos;
    this.xpos = xpos;
    this.features = features;
    this.head = head;
    this.relation = relation;
    lower = form.toLowerCase(Locale.ROOT);
    lowerLemma = lemma.toLowerCase(Locale.ROOT);
    int colon = relation.indexOf(':');
    baseRelation = colon < 0 ? relation : relation.substring(0, colon);
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public String form() {
    return form;
  }

  public String lemma() {
    return lemma;
  }

  public Upos upos() {
    return upos;
  }

  public String xpos() {
    return xpos;
  }

  public String features() {
    return features;
  }

  public int head() {
    return head;
  }

  public String relation() {
    return relation;
  }

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String baseRelation() {
    return baseRelation;
  }

  /** Whether the relation is this one, or of its subtypes where it is given without. */
  public boolean isUnder(String wanted) {
    return relation.startsWith(wanted)
        && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
  }

  /** Whether it heads a sentence, or one that is told or set beside another. */
  public boolean headsSentence() {
    return switch (baseRelation()) {
      case "root", "ccomp", "parataxis" -> true;
      default -> false;
    };
  }

  /** A name or a word inside one; "United" of "United Nations" is no proper noun by itself. */
  public boolean isName() {
    return upos == Upos.PROPN || xpos.startsWith("NNP");
  }

  /** A verb or modal with a tense, by its Penn tag. */
  public boolean isFinite() {
    return switch (xpos) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** The form in lower case. */
  public String lower() {
    return lower;
  }

  /** The lemma in lower case. */
  public String lowerLemma() {
    return lowerLemma;
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

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Token token && isSame(token));
  }

  private boolean isSame(Token other) {
    return index == other.index
        && head == other.head
        && upos == other.upos
        && span.equals(other.span)
        && form.equals(other.form)
        && lemma.equals(other.lemma)
        && xpos.equals(other.xpos)
        && features.equals(other.features)
        && relation.equals(other.relation);
  }

  @Override
  public int hashCode() {
    return 31 * index + form.hashCode();
  }

  @Override
  public String toString() {
    return index + " " + form + " (" + upos + ", " + relation + " of " + head + ")";
  }
}
