package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.actor.Cast;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.rule.Matcher;
import org.tocsin.rule.Parties;
import org.tocsin.syntax.Sentence;

/** What the coder and the scorer's training share: the same proposals, the same features. */
final class Coding {
  private Coding() {}

  static List<Match> matches(Lexicon lexicon, Sentence sentence, int index, Cast cast) {
    Participants participants = new Participants(lexicon, cast, sentence, index);
    return Matcher.match(
        lexicon,
        sentence,
        new Parties(
            token -> cast.mention(index, token.index()).isPresent(), participants::isParty));
  }

  /** Of the threats of one trigger the first, as of other types. */
  static List<Match> first(List<Match> matches) {
    List<Match> first = new ArrayList<>();
    for (Match match : matches) {
      if (first.stream()
          .noneMatch(m -> m.type() == match.type() && m.trigger().equals(match.trigger()))) {
        first.add(match);
      }
    }
    return first;
  }

  static PairFeatures features(Lexicon lexicon, Sentence sentence, int index, Cast cast) {
    return new PairFeatures(
        lexicon, sentence, index, cast, matches(lexicon, sentence, index, cast));
  }
}
