package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences in numbers as the transformer sees them, each filled up to the longest.
 *
 * @param ids of the pieces, [sentences, pieces]
 * @param capitals how the word of each piece is written, [sentences, pieces]
 * @param banks the treebank of each sentence
 * @param lengths of each sentence in pieces
 * @param starts the row of the first piece of each word, [sentences, words]
 * @param counts of each sentence in words
 * @param pieces most of a sentence
 * @param words most of a sentence
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record PieceBatch(
    long[] ids,
    long[] capitals,
    long[] banks,
    int[] lengths,
    long[] starts,
    int[] counts,
    int pieces,
    int words) {
  /** Ways to write a word; the first is for what is no word. */
  static final int CAPITALS = 5;

  private record Sentence(List<Integer> ids, List<Integer> capitals, List<Integer> starts) {}

  int sentences() {
    return lengths.length;
  }

  static PieceBatch of(WordPieces cutter, List<List<String>> forms, long[] banks) {
    List<Sentence> cut = forms.stream().map(s -> sentence(cutter, s)).toList();
    int pieces = cut.stream().mapToInt(s -> s.ids().size()).max().orElse(0);
    int words = cut.stream().mapToInt(s -> s.starts().size()).max().orElse(0);
    long[] ids = new long[cut.size() * pieces];
    long[] capitals = new long[ids.length];
    long[] starts = new long[cut.size() * words];
    for (int s = 0; s < cut.size(); s++) {
      Sentence sentence = cut.get(s);
      for (int i = 0; i < sentence.ids().size(); i++) {
        ids[s * pieces + i] = sentence.ids().get(i);
        capitals[s * pieces + i] = sentence.capitals().get(i);
      }
      for (int i = 0; i < sentence.starts().size(); i++) {
        starts[s * words + i] = (long) s * pieces + sentence.starts().get(i);
      }
    }
    return new PieceBatch(
        ids,
        capitals,
        banks.clone(),
        cut.stream().mapToInt(s -> s.ids().size()).toArray(),
        starts,
        cut.stream().mapToInt(s -> s.starts().size()).toArray(),
        pieces,
        words);
  }

  private static Sentence sentence(WordPieces cutter, List<String> forms) {
    List<Integer> ids = new ArrayList<>(List.of(cutter.first()));
    List<Integer> capitals = new ArrayList<>(List.of(0));
    List<Integer> starts = new ArrayList<>();
    for (String form : forms) {
      starts.add(ids.size());
      for (int piece : cutter.of(form)) {
        ids.add(piece);
        capitals.add(capitals(form));
      }
    }
    ids.add(cutter.last());
    capitals.add(0);
    return new Sentence(ids, capitals, starts);
  }

  /** No capital, the first letter one, all of them, or some. */
  private static int capitals(String form) {
    int upper = (int) form.chars().filter(Character::isUpperCase).count();
    if (upper == 0) {
      return 1;
    }
    if (upper == 1 && Character.isUpperCase(form.charAt(0))) {
      return 2;
    }
    return upper == form.length() ? 3 : 4;
  }
}
