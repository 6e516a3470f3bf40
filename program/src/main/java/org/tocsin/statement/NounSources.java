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

  Optional<Party> of(Token noun, Cue entry) {
    return sentence
        .child(noun, "nmod:poss")
        .or(() -> byPhrase(noun, entry))
        .or(() -> modifier(noun))
        .map(t -> subjects.party(t, noun))
        .or(() -> holder(noun));
  }

  /**
   * "criticism <em>from</em> the union"; but "criticism <em>of</em> it" says what is criticized.
   */
  private Optional<Token> byPhrase(Token noun, Cue entry) {
    for (Token child : sentence.dependents(noun, "nmod")) {
      boolean after = child.index() > noun.index() && child.upos().isNominal();
      if (after && isSource(child, entry)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Token nominal, Cue entry) {
    return Phrases.preposition(sentence, nominal)
        .map(Token::lower)
        .filter(p -> PREPOSITIONS.contains(p) && !entry.prepositions().containsKey(p))
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
