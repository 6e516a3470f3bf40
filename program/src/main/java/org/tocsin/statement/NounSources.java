package org.tocsin.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Whose claim, warning or hope a noun names. */
final class NounSources {
  private static final Set<String> PREPOSITIONS = Set.of("by", "from", "among", "of", "in");

  private final Sentence sentence;
  private final Subjects subjects;

  NounSources(Sentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  Optional<Party> of(Token noun) {
    return Stream.<Optional<Token>>of(
            sentence.child(noun, "nmod:poss"), byPhrase(noun), modifier(noun))
        .flatMap(Optional::stream)
        .findFirst()
        .map(t -> subjects.party(t, noun))
        .or(() -> holder(noun));
  }

  private Optional<Token> byPhrase(Token noun) {
    return sentence
        .children(noun, "nmod")
        .filter(c -> c.index() > noun.index() && c.upos().isNominal())
        .filter(c ->
            Phrases.preposition(sentence, c)
                .filter(p -> PREPOSITIONS.contains(p.lower()))
                .isPresent())
        .findFirst();
  }

  private Optional<Token> modifier(Token noun) {
    return sentence.children(noun, "compound").filter(Token::isName).findFirst();
  }

  /** The subject of the verb that the noun is object of: "<i>they</i> voiced fears that". */
  private Optional<Party> holder(Token noun) {
    boolean governed =
        noun.head() >= 0
            && Set.of("obj", "obl", "xcomp").contains(noun.baseRelation())
            && sentence.token(noun.head()).upos() == Upos.VERB;
    return governed ? subjects.of(sentence.token(noun.head())) : Optional.empty();
  }
}
