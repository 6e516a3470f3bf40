package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.text.Resource;
import org.tocsin.text.Span;

/** Ends sentences by a linear model over the gaps between tokens. */
final class SentenceSplitter {
  /** Longer sentences are cut, so that no tree takes too long. */
  static final int MOST_TOKENS = 200;

  private static final int SHORTEST_PIECE = 100;

  /** What a sentence must score to end between two words that may be one name. */
  private static final int NAME = 600;

  private final Map<String, Integer> weights;

  SentenceSplitter(Map<String, Integer> weights) {
    this.weights = Map.copyOf(weights);
  }

  static SentenceSplitter english() {
    return English.SPLITTER;
  }

  /** Reads lines of a weight, a tab and a feature. */
  static SentenceSplitter parse(List<String> lines) {
    Map<String, Integer> weights = HashMap.newHashMap(lines.size());
    for (String line : lines) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(tab + 1), Integer.parseInt(line, 0, tab, 10));
    }
    return new SentenceSplitter(weights);
  }

  /** The sentences of a paragraph given as tokens; none is empty. */
  List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1;
      if (end == tokens.size() || ends(new Gap(text, tokens, start, i))) {
        sentences.add(tokens.subList(start, end));
        start = end;
      } else if (end - start == MOST_TOKENS) {
        end = cut(text, tokens, start, end);
        sentences.add(tokens.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    return sentences;
  }

  private boolean ends(Gap gap) {
    return gap.isCandidate()
        && !gap.surelyGoesOn()
        && (gap.surelyEnds() || score(gap.features()) > (gap.isInName() ? NAME : 0));
  }

  private int score(List<String> features) {
    int sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0);
    }
    return sum;
  }

  /** After the last semicolon or comma of a sentence too long, else where it is too long. */
  private static int cut(String text, List<Span> tokens, int start, int end) {
    for (String signs : List.of(";", ",")) {
      for (int i = end - 1; i > start + SHORTEST_PIECE; i--) {
        if (tokens.get(i).of(text).equals(signs)) {
          return i + 1;
        }
      }
    }
    return end;
  }

  private static final class English {
    static final SentenceSplitter SPLITTER =
        parse(Resource.lines(SentenceSplitter.class, "en/sentences.txt"));
  }
}
