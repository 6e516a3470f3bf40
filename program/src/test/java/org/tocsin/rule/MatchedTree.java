package org.tocsin.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Trees;
import org.tocsin.syntax.Upos;

/** Small trees matched against a small lexicon, and what came of it in words. */
final class MatchedTree {
  private static final Set<String> PEOPLE =
      Set.of("miner", "guard", "rebel", "police", "army", "farmer", "nurse", "troop", "minister");

  private static final Lexicon LEXICON =
      Lexicon.parse(
          "test.rules",
          """
          type: ASSAULT
          [attack]
          verbs: attack
          nouns: attack
          recipient: obj, on
          type: CONSULT
          [meet]
          verbs: meet
          nouns: talk
          recipient: with
          reciprocal: yes
          type: RETREAT
          [call off]
          verbs: call off
          type: AID
          [give]
          verbs: give, help
          nouns: donor
          recipient: iobj, to, obj
          type: AGREE
          [agree]
          verbs: agree
          act: xcomp
          recipient: with
          type: PROTEST
          [block]
          verbs: block
          nouns: march
          recipient: obj, near
          type: REJECT
          [refuse]
          verbs: refuse
          act: xcomp
          recipient: xcomp
          """);

  private MatchedTree() {}

  /** Matches as "TYPE actors > recipients", "TYPE actors mutual", with a light verb behind "at". */
  static List<String> matches(String tree) {
    Sentence sentence = Trees.tree(tree);
    Parties parties = new Parties(MatchedTree::isParty, MatchedTree::isParty);
    return Matcher.match(LEXICON, sentence, parties).stream().map(MatchedTree::worded).toList();
  }

  private static boolean isParty(Token token) {
    return token.upos() == Upos.PROPN || PEOPLE.contains(token.lemma());
  }

  private static String worded(Match match) {
    String light =
        match.predicate().equals(match.trigger()) ? "" : " at " + match.predicate().form();
    String actors = match.type() + " " + forms(match.actors());
    return actors + (match.mutual() ? " mutual" : " > " + forms(match.recipients())) + light;
  }

  private static String forms(List<Token> tokens) {
    return tokens.isEmpty()
        ? "–"
        : tokens.stream().map(Token::form).collect(Collectors.joining(","));
  }
}
