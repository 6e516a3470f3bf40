package org.tocsin.statement;

import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Whose claim, warning or hope a noun names. */
final class NounSources {
  private static final Set<String> PREPOSITIONS = Set.of("by", "from", "among", "of", "in");

  private static final Set<String> GOVERNED = Set.of("obj", "obl", "xcomp");

  private final Sentence sentence;
  private final Subjects subjects;

  NounSources(Sentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  Optional<Party> of(Token noun) {
    return sentence
        .child(noun, "nmod:poss")
        .or(() -> byPhrase(noun))
        .or(() -> modifier(noun))
        .map(t -> subjects.party(t, noun))
        .or(() -> holder(noun));
  }

  private Optional<Token> byPhrase(Token noun) {
    for (Token child : sentence.dependents(noun, "nmod")) {
      if (child.index() > noun.index() && child.upos().isNominal() && isSource(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Token nominal) {
    return Phrases.preposition(sentence, nominal)
        .filter(p -> PREPOSITIONS.contains(p.lower()))
        .isPresent();
  }

  private Optional<Token> modifier(Token noun) {
    for (Token child : sentence.dependents(noun, "compound")) {
      if (child.isName()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The subject of the verb that the noun is object of: "<i>they</i> voiced fears that". */
  private Optional<Party> holder(Token noun) {
    boolean governed =
        noun.head() >= 0
            && GOVERNED.contains(noun.baseRelation())
            && sentence.token(noun.head()).upos() == Upos.VERB;
    return governed ? subjects.of(sentence.token(noun.head())) : Optional.empty();
  }
}
