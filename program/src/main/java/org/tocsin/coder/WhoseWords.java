package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Resource;

/** Whose the words are that somebody rejects: of "a claim by Quito" Quito. */
final class WhoseWords {
  private static final Set<String> WORDS =
      Set.copyOf(Resource.lines(WhoseWords.class, "en/words.txt"));

  private static final List<String> FROM = List.of("by", "from");

  private final Sentence sentence;
  private final Roles roles;

  WhoseWords(Sentence sentence, Roles roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /**
   * Who uttered what a noun names, where it is said behind it: "threats made by <em>Minsk</em>".
   */
  Optional<Token> of(Token head) {
    Optional<Token> said = uttered(head);
    for (Token other : said.isEmpty() ? sentence.dependents(head, "conj") : List.<Token>of()) {
      said = said.isEmpty() ? uttered(other) : said;
    }
    return said;
  }

  private Optional<Token> uttered(Token noun) {
    if (!WORDS.contains(noun.lemma())) {
      return Optional.empty();
    }
    for (String word : FROM) {
      for (Token source : roles.prepositional(noun, word)) {
        return Optional.of(source);
      }
    }
    for (Token clause : sentence.dependents(noun, "acl")) {
      for (Token agent : roles.isPassive(clause) ? roles.agents(clause) : List.<Token>of()) {
        return Optional.of(agent);
      }
    }
    return Optional.empty();
  }
}
