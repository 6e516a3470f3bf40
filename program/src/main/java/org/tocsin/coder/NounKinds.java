package org.tocsin.coder;

import java.util.Set;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** What sort of thing a noun names, so far as that tells who takes part. */
final class NounKinds {
  private static final Set<String> DOING = Set.of("of", "by", "from", "with");
  private static final Set<EntityType> IDEAS =
      Set.of(EntityType.ABSTRACT, EntityType.EVENT, EntityType.TIME);
  private static final Set<EntityType> STUFF = Set.of(EntityType.SUBSTANCE, EntityType.PLANT);
  private static final Set<EntityType> HAPPENING = Set.of(EntityType.EVENT, EntityType.TIME);
  private static final Set<String> CALLS =
      Set.of(
          ("report petition op-ed ed editorial motion ad article recommendation guideline protest rally"
                  + " march demonstration proposal")
              .split(" "));
  private static final Set<String> HURTING =
      Set.of(
          "kill",
          "wound",
          "injure",
          "maim",
          "slay",
          "slaughter",
          "massacre",
          "murder",
          "abduct",
          "kidnap",
          "behead");

  private static final Set<String> MANY = Set.of("dozens", "scores", "hundreds", "thousands");
  private static final Set<String> AMOUNTS =
      Set.copyOf(Resource.lines(NounKinds.class, "en/amounts.txt"));

  static final Set<String> BODIES = Set.copyOf(Resource.lines(NounKinds.class, "en/bodies.txt"));
  private static final Set<String> DOERS =
      Set.copyOf(Resource.lines(NounKinds.class, "en/doers.txt"));

  private static final Set<String> ARMS =
      Set.copyOf(Resource.lines(NounKinds.class, "en/arms.txt"));

  static final Set<String> DOCUMENTS =
      Set.copyOf(Resource.lines(NounKinds.class, "en/documents.txt"));

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Roles roles;

  NounKinds(Lexicon lexicon, Sentence sentence, Roles roles) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.roles = roles;
  }

  boolean isEvent(Token head) {
    return head.upos() != Upos.PROPN && lexicon.isEventNoun(head.lowerLemma());
  }

  /** "The bill", "the turmoil": neither a being nor a body, whatever happens through it. */
  boolean isIdea(Token head) {
    return head.upos() == Upos.NOUN && !isAmount(head) && isThing(head);
  }

  /** "The ministry", "both camps": what acts as one. */
  static boolean isBody(Token head) {
    return BODIES.contains(head.lemma()) || DOERS.contains(head.lemma());
  }

  /** "The <em>truth</em>", "the <em>year</em>": nobody to whom one agrees or gives. */
  boolean isThing(Token head) {
    return head.upos() != Upos.PROPN
        && head.upos() != Upos.PRON
        && sentence.type(head).filter(IDEAS::contains).isPresent()
        && !isBody(head);
  }

  /**
   * Whether no arms and no violence either: "the <em>costs</em> hit", "a <em>toxin</em> attacks".
   */
  boolean isHarmless(Token head) {
    boolean stuff = sentence.type(head).filter(STUFF::contains).isPresent();
    return (stuff || isIdea(head)) && !ARMS.contains(head.lemma());
  }

  /** "A petition", "a rally": what asks as those do who wrote it or came to it. */
  static boolean isCall(Token head) {
    return CALLS.contains(head.lemma()) || DOCUMENTS.contains(head.lemma());
  }

  /** "Two million euros of", "a shipment of", "the rest of". */
  static boolean isAmount(Token head) {
    return head.upos() == Upos.NUM || head.upos() == Upos.SYM || AMOUNTS.contains(head.lemma());
  }

  /** "Bombings <em>in Ankara</em>": where something happens or whom it meets, not who acts. */
  boolean isWhere(Token head, Token phrase) {
    String preposition = roles.preposition(phrase);
    return !preposition.isEmpty()
        && !DOING.contains(preposition)
        && (isEvent(head) || sentence.type(head).filter(HAPPENING::contains).isPresent());
  }

  /** Whether a noun names a human being; also "<em>twelve</em> were killed", "hundreds marched". */
  boolean isPerson(Token head) {
    boolean number = head.upos() == Upos.NUM || MANY.contains(head.lower());
    boolean counted = number && (head.isUnder("nsubj") || isHurt(head));
    return head.upos() != Upos.PRON && (counted || sentence.isOf(head, EntityType.PERSON));
  }

  /** "Car bomb kills <em>twelve</em>". */
  private boolean isHurt(Token number) {
    return number.isUnder("obj")
        && sentence.head(number).filter(verb -> HURTING.contains(verb.lemma())).isPresent();
  }
}
