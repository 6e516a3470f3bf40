package org.tocsin.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the longest lexicon entries from left to right. */
final class Matcher {
  private final Trie trie;
  private final Optional<LocalDate> day;

  Matcher(Trie trie, Optional<LocalDate> day) {
    this.trie = trie;
    this.day = day;
  }

  /** The match at each token; matches do not overlap. */
  @Nullable Match[] matches(Sentence sentence) {
    Match[] found = new Match[sentence.size()];
    List<List<String>> words = new ArrayList<>(found.length);
    for (Token token : sentence.tokens()) {
      words.add(Fold.words(token.form()));
    }
    for (int i = 0; i < found.length; i++) {
      Match match = words.get(i).isEmpty() ? null : match(sentence, words, i);
      for (int t = i; match != null && t < match.end(); t++) {
        found[t] = match;
      }
      i = match == null ? i : match.end() - 1;
    }
    return found;
  }

  /** A plural may begin a longer entry ("prisoners of war") and still be one of its own. */
  private @Nullable Match match(Sentence sentence, List<List<String>> words, int start) {
    Match direct = longest(sentence, words, start);
    Optional<Trie> single =
        direct == null && words.get(start).size() == 1
            ? singular(trie, words.get(start).getFirst(), sentence.token(start))
            : Optional.empty();
    if (single.isEmpty()) {
      return direct;
    }
    List<Entry> entries = fitting(single.get(), sentence, start, start + 1);
    return entries.isEmpty() ? null : new Match(start, start + 1, entries);
  }

  private @Nullable Match longest(Sentence sentence, List<List<String>> words, int start) {
    Match best = null;
    Optional<Trie> node = Optional.of(trie);
    for (int i = start; i < words.size() && node.isPresent(); i++) {
      if (words.get(i).isEmpty()) {
        if (!isInner(sentence.token(i))) {
          break;
        }
        continue;
      }
      node = step(node.get(), words.get(i), sentence.token(i));
      List<Entry> entries =
          node.isPresent() ? fitting(node.get(), sentence, start, i + 1) : List.of();
      best = entries.isEmpty() ? best : new Match(start, i + 1, entries);
    }
    return best;
  }

  private static boolean isInner(Token token) {
    return switch (token.form()) {
      case "-", ".", "'", "’", "‘", "–" -> true;
      default -> false;
    };
  }

  private static Optional<Trie> step(Trie node, List<String> words, Token token) {
    Optional<Trie> at = Optional.of(node);
    for (int w = 0; w < words.size() && at.isPresent(); w++) {
      Trie from = at.get();
      String word = words.get(w);
      at = from.step(word);
      if (at.isEmpty() && w == words.size() - 1) {
        at = singular(from, word, token);
      }
    }
    return at;
  }

  private static Optional<Trie> singular(Trie node, String word, Token token) {
    Optional<Trie> lemma = node.step(token.lowerLemma());
    boolean plural = lemma.isEmpty() && token.upos() != Upos.VERB && word.endsWith("s");
    if (plural && word.endsWith("ies")) {
      return node.step(word.substring(0, word.length() - 3) + "y");
    }
    return plural ? node.step(word.substring(0, word.length() - 1)) : lemma;
  }

  private List<Entry> fitting(Trie node, Sentence sentence, int start, int end) {
    if (node.spellings().isEmpty()) {
      return List.of();
    }
    List<Entry> fitting = new ArrayList<>();
    List<Entry> former = new ArrayList<>();
    for (Trie.Spelling spelling : node.spellings()) {
      if (fits(spelling, sentence, start, end)) {
        boolean holds = spelling.entry().holds(day);
        (holds ? fitting : former).add(spelling.entry());
      }
    }
    if (fitting.isEmpty()) {
      for (Entry entry : former) {
        if (entry.kind() == Kind.PERSON) {
          fitting.add(entry.former());
        }
      }
    }
    return fitting;
  }

  private static boolean fits(Trie.Spelling spelling, Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      String form = sentence.token(i).form();
      if ((i == start || spelling.acronym()) && !spelling.fits(form)) {
        return false;
      }
    }
    return !isVerb(sentence, start, end);
  }

  /** A lone word that the parser holds for a verb is no role ("guards", "forces"). */
  private static boolean isVerb(Sentence sentence, int start, int end) {
    return end - start == 1 && sentence.token(start).upos() == Upos.VERB;
  }
}
