package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/** Finds the noun of a relative clause that a parser hangs on the noun just before it. */
final class Relatives {
  private static final Set<String> WHO = Set.of("who", "whom");

  /** What places do not do. */
  private static final Set<String> HARMING =
      Set.of(
          ("claim damage destroy devastate hit injure kill leave level maim rock shatter strike"
                  + " wound wreck")
              .split(" "));

  private final Sentence sentence;
  private final Graft graft;

  Relatives(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  boolean mends(Token clause) {
    if (!clause.relation().equals("acl:relcl")) {
      return isDoneWith(clause) || isOfThoseWith(clause);
    }
    Token noun = sentence.token(clause.head());
    Optional<Token> meant = Optional.empty();
    for (Token subject : sentence.dependents(clause, "nsubj")) {
      if (WHO.contains(subject.lower()) && !sentence.isOf(noun, EntityType.PERSON)) {
        meant = person(noun);
      } else if (subject.lower().equals("which") && HARMING.contains(clause.lemma())) {
        meant = sentence.isOf(noun, EntityType.PLACE) ? happening(noun) : meant;
      }
    }
    meant.ifPresent(other -> graft.hang(clause, other.index(), clause.relation()));
    return meant.isPresent();
  }

  /** "With looters <em>storming</em> banks": the preposition is theirs, and not the verb's. */
  private boolean isDoneWith(Token participle) {
    Token doer = sentence.token(participle.head());
    Optional<Token> with =
        sentence
            .children(participle, "mark")
            .filter(mark -> mark.lower().equals("with") && mark.index() < doer.index())
            .findFirst();
    with.ifPresent(mark -> graft.hang(mark, doer.index(), "case"));
    return with.isPresent();
  }

  /** "Scenes of unrest, with <em>rioters</em> storming banks": those right before do it. */
  private boolean isOfThoseWith(Token participle) {
    if (!participle.xpos().equals("VBG") || participle.index() == 0) {
      return false;
    }
    Token before = sentence.token(participle.index() - 1);
    boolean astray =
        before.isUnder("nmod")
            && before.head() == participle.head()
            && sentence.has(before, "case", "with")
            && sentence.type(before).filter(EntityType::isSomebody).isPresent();
    if (astray) {
      graft.hang(participle, before.index(), "acl");
    }
    return astray;
  }

  /** "The <em>director</em> of a station who had spoken": a station is no "who". */
  private Optional<Token> person(Token noun) {
    Optional<Token> above = Optional.of(noun).filter(this::isPart).flatMap(sentence::head);
    while (above.isPresent() && !sentence.isOf(above.get(), EntityType.PERSON)) {
      above = above.filter(this::isPart).flatMap(sentence::head);
    }
    return above;
  }

  private boolean isPart(Token noun) {
    return noun.isUnder("nmod") || noun.isUnder("appos") || noun.isUnder("compound");
  }

  /** "The <em>blast</em> in the city, which killed four": a city does not kill. */
  private Optional<Token> happening(Token place) {
    Optional<Token> above = sentence.head(place);
    while (above.filter(a -> sentence.isOf(a, EntityType.PLACE)).isPresent()) {
      above = above.flatMap(sentence::head);
    }
    return above.flatMap(top ->
        top.upos() == Upos.VERB
            ? sentence
                .child(top, "obj")
                .filter(this::mayHappen)
                .or(() -> sentence.child(top, "nsubj").filter(this::mayHappen))
            : Optional.of(top).filter(this::mayHappen));
  }

  private boolean mayHappen(Token noun) {
    return noun.upos() == Upos.NOUN
        && sentence.type(noun).filter(t -> t.isSomebody() || t == EntityType.PLACE).isEmpty();
  }
}
