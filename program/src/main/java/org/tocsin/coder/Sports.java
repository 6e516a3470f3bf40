package org.tocsin.coder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/**
 * "Peru crushed Chile in the semi-final": sport is told in the words of war, and is no event;
 * "attacked his rival before the primary": so are elections, and no blow falls there.
 */
final class Sports {
  private static final Map<String, Set<String>> WORDS =
      Resource.lists(Sports.class, "en/sports.txt");
  private static final Set<String> SURE = WORDS.getOrDefault("sure", Set.of());
  private static final Set<String> MAYBE = WORDS.getOrDefault("maybe", Set.of());
  private static final Set<String> PLAYERS = WORDS.getOrDefault("players", Set.of());
  private static final Set<String> TOLD = WORDS.getOrDefault("words", Set.of());
  private static final Set<String> ELECTIONS = WORDS.getOrDefault("elections", Set.of());
  private static final Set<String> RIVALS = WORDS.getOrDefault("rivals", Set.of());
  private static final Set<String> BLOWS = WORDS.getOrDefault("blows", Set.of());
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  private final List<Sentence> sentences;

  Sports(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** What the rules find in a sentence, without what is but play. */
  List<Match> matches(Lexicon lexicon, int index, Cast cast) {
    Sentence sentence = sentences.get(index);
    List<Match> all = Coding.matches(lexicon, sentence, index, cast);
    List<Match> played = without(all, Sports::isBorrowed, () -> isSport(index));
    return without(played, match -> isVerbal(sentence, match), () -> isElection(sentence));
  }

  /** The matches but those in doubt, where what they are doubted for holds; asked only if any. */
  private static List<Match> without(
      List<Match> matches, Predicate<Match> doubted, BooleanSupplier holds) {
    return matches.stream().anyMatch(doubted) && holds.getAsBoolean()
        ? matches.stream().filter(doubted.negate()).toList()
        : matches;
  }

  /** Candidates attack and beat each other; a blow that nobody is said to strike is real. */
  private static boolean isVerbal(Sentence sentence, Match match) {
    return match.type() == EventType.ASSAULT
        && BLOWS.contains(match.trigger().lowerLemma())
        && !match.actors().isEmpty()
        && match.actors().stream().allMatch(party -> isRival(sentence, party))
        && match.recipients().stream().allMatch(party -> isRival(sentence, party));
  }

  private static boolean isRival(Sentence sentence, Token party) {
    return party.upos() == Upos.PRON
        || (party.upos() == Upos.PROPN && sentence.isOf(party, EntityType.PERSON))
        || RIVALS.contains(party.lowerLemma());
  }

  /** Whether two different words speak of it. */
  private static boolean isElection(Sentence sentence) {
    return sentence.tokens().stream()
            .map(Token::lowerLemma)
            .filter(ELECTIONS::contains)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** Who burns a flag or beats a referee is no team. */
  private static boolean isBorrowed(Match match) {
    return TOLD.contains(match.trigger().lowerLemma())
        && match.actors().stream().allMatch(Sports::isPlayer)
        && match.recipients().stream().allMatch(Sports::isPlayer);
  }

  private static boolean isPlayer(Token party) {
    return party.upos() == Upos.PROPN
        || party.upos() == Upos.PRON
        || PLAYERS.contains(party.lowerLemma());
  }

  private boolean isSport(int index) {
    int signs = signs(index);
    return signs > 1 || (signs > 0 && (isSure(index - 1) || isSure(index + 1)));
  }

  private boolean isSure(int index) {
    return index >= 0 && index < sentences.size() && signs(index) > 1;
  }

  /** "3-0", one word or three. */
  private static boolean isScore(String words) {
    return SCORE.matcher(words).matches();
  }

  /** How many different words of the sentence speak of sport; a sure one counts twice. */
  private int signs(int index) {
    Set<String> seen = new HashSet<>();
    String before = "";
    String earlier = "";
    for (Token token : sentences.get(index).tokens()) {
      String word = token.lower();
      String lemma = token.lowerLemma();
      if (SURE.contains(word) || SURE.contains(lemma) || SURE.contains(before + " " + lemma)) {
        return 2;
      }
      if (MAYBE.contains(lemma)) {
        seen.add(lemma);
      } else if (isScore(word) || isScore(earlier + before + word)) {
        seen.add("");
      }
      earlier = before;
      before = word;
    }
    return seen.size();
  }
}
