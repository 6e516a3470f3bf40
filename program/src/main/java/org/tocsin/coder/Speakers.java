package org.tocsin.coder;

import java.util.Optional;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Pronouns in what is said that can mean none but who says it. */
final class Speakers {
  private final Sentence sentence;
  private final Roles roles;

  Speakers(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** "The army said <em>it</em> had …": who speaks, where the pronoun can mean no other. */
  Optional<Token> of(Token head) {
    if (head.upos() != Upos.PRON || !head.baseRelation().equals("nsubj")) {
      return Optional.empty();
    }
    return sentence
        .head(head)
        .filter(clause -> clause.baseRelation().equals("ccomp"))
        .flatMap(sentence::head)
        .flatMap(verb -> roles.subjects(verb).stream().findFirst())
        .filter(subject -> subject.upos() != Upos.PRON && agrees(head, subject));
  }

  /** "The complaint said <em>he</em> had …" is of another. */
  private boolean isPerhapsPerson(Token noun) {
    return sentence.type(noun).map(EntityType.PERSON::equals).orElse(true);
  }

  private boolean agrees(Token pronoun, Token noun) {
    boolean plural = noun.xpos().equals("NNS") || sentence.has(noun, "conj");
    return switch (pronoun.lower()) {
      case "they" -> true;
      case "it" -> !plural;
      case "he", "she" -> !plural && isPerhapsPerson(noun);
      default -> false;
    };
  }
}
