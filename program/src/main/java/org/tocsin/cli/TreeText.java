package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.export.Plain;
import org.tocsin.record.Explanation.Word;

/**
 * A dependency tree, in the sentence's order from top to bottom: what hangs on a word stands to its
 * right, above it or below. Stretches that play one part, or none, take one line.
 */
final class TreeText {
  private static final int RELATION = 11;

  private static final Set<String> SMALL =
      Set.of(
          "case", "mark", "aux", "aux:pass", "cop", "det", "cc", "nmod:poss", "amod", "compound");

  private final List<Word> words;
  private final boolean full;
  private final List<Row> rows = new ArrayList<>();

  private TreeText(List<Word> words, boolean full) {
    this.words = List.copyOf(words);
    this.full = full;
  }

  /**
   * A line of the tree.
   *
   * @param small the small words that belong to it, each with a blank after it
   */
  private record Row(
      String branch, String small, String text, String relation, List<String> roles) {
    int length() {
      return branch.length() + small.length() + text.length();
    }
  }

  /**
   * @param full whether every word has a line of its own
   */
  static List<String> lines(List<Word> words, boolean full, int width, Paint paint) {
    TreeText tree = new TreeText(words, full);
    words.stream().filter(w -> w.head() < 0).findFirst().ifPresent(r -> tree.draw(r, "", "", ""));
    int most = width - RELATION - 14;
    int column = Math.min(most, tree.rows.stream().mapToInt(Row::length).max().orElse(0));
    return tree.rows.stream().map(row -> line(row, column, paint)).toList();
  }

  /**
   * Draws a word and all below it.
   *
   * @param above what stands before the lines above it
   * @param before what stands before its own
   * @param below what stands before those below it
   */
  private void draw(Word word, String above, String before, String below) {
    List<Word> children = children(word);
    if (!full && word.head() >= 0 && isUniform(word)) {
      rows.add(new Row(before, "", text(subtree(word)), word.relation(), word.roles()));
      return;
    }
    List<Word> left = children.stream().filter(c -> c.index() < word.index()).toList();
    List<Word> right = children.stream().filter(c -> c.index() > word.index()).toList();
    for (Word child : left) {
      boolean first = child.equals(left.getFirst());
      draw(child, above + (first ? "   " : "│  "), above + (first ? "╭─ " : "├─ "), above + "│  ");
    }
    rows.add(new Row(before, small(word), word.text(), word.relation(), word.roles()));
    for (Word child : right) {
      boolean last = child.equals(right.getLast());
      draw(child, below + "│  ", below + (last ? "╰─ " : "├─ "), below + (last ? "   " : "│  "));
    }
  }

  private List<Word> children(Word word) {
    return words.stream()
        .filter(w -> w.head() == word.index())
        .filter(w -> full || !(isSmall(w, word) || isBarePunctuation(w)))
        .toList();
  }

  private boolean isBarePunctuation(Word word) {
    return word.pos().equals("PUNCT") && words.stream().noneMatch(w -> w.head() == word.index());
  }

  /** Whether a word is shown on its head's line: "on" before "Tuesday". */
  private boolean isSmall(Word word, Word head) {
    return SMALL.contains(word.relation())
        && word.index() < head.index()
        && head.roles().containsAll(word.roles())
        && words.stream().noneMatch(w -> w.head() == word.index());
  }

  private String small(Word head) {
    return full
        ? ""
        : words.stream()
            .filter(w -> w.head() == head.index() && isSmall(w, head))
            .map(w -> Plain.inPlace(w.text()) + " ")
            .collect(Collectors.joining());
  }

  /** Whether all at and below a word stand side by side and play the same parts. */
  private boolean isUniform(Word word) {
    List<Word> all = subtree(word);
    int length = all.getLast().index() - all.getFirst().index() + 1;
    return length == all.size()
        && all.stream().allMatch(w -> w.roles().equals(word.roles()) || w.pos().equals("PUNCT"));
  }

  private List<Word> subtree(Word top) {
    return words.stream().filter(w -> isBelow(w, top)).toList();
  }

  private boolean isBelow(Word word, Word top) {
    Word at = word;
    while (at.index() != top.index() && at.head() >= 0) {
      at = words.get(at.head());
    }
    return at.index() == top.index();
  }

  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    int end = words.getFirst().span().start();
    for (Word word : words) {
      text.append(word.span().start() > end ? " " : "").append(word.text());
      end = word.span().end();
    }
    return text.toString();
  }

  private static String line(Row row, int column, Paint paint) {
    String text =
        Wrap.shortened(
            row.text(), Math.max(8, column - row.branch().length() - row.small().length()));
    Paint.Tone tone =
        row.roles().isEmpty() ? Paint.Tone.PLAIN : Paint.Tone.of(row.roles().getFirst());
    String gap =
        " ".repeat(Math.max(0, column - row.length() + row.text().length() - text.length()) + 2);
    String relation = "%-" + RELATION + "s";
    String roles =
        row.roles().stream()
            .map(role -> paint.of(Paint.Tone.of(role), role))
            .collect(Collectors.joining(", "));
    return (paint.of(Paint.Tone.FAINT, row.branch())
            + row.small()
            + paint.of(tone, text)
            + gap
            + paint.of(Paint.Tone.FAINT, relation.formatted(row.relation()))
            + roles)
        .stripTrailing();
  }
}
