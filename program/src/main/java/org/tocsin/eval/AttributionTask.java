package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.statement.Statement;
import org.tocsin.statement.Statements;
import org.tocsin.text.Span;

/** Who said what: contents matched by their words, one to one. */
final class AttributionTask implements Task {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double LOOSE = 0.3;
  private static final double STRICT = 0.8;

  /** Source, cue and content by the numbers of their words. */
  private record Attribution(BitSet source, BitSet cue, BitSet content) {}

  private record Pair(int gold, int found, double jaccard) {}

  private static final class Tally {
    int gold;
    int found;
    int loose;
    int strict;
    int sources;
    int cues;
    final List<String> misses = new ArrayList<>();
  }

  @Override
  public String name() {
    return "attributions";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Tally tally = new Tally();
    List<JsonNode> predictions = new ArrayList<>();
    for (JsonNode row : rows) {
      String text = row.get("text").asText();
      List<Statement> statements =
          Statements.find(text, context.parser().parse(text)).stream()
              .filter(s -> s.parent().isEmpty())
              .toList();
      ObjectNode prediction = JsonNodeFactory.instance.objectNode();
      prediction.set("id", row.get("id"));
      prediction.set("attributions", attributions(text, statements));
      predictions.add(prediction);
      score(text, row.get("attributions"), prediction.get("attributions"), tally);
    }
    return new Result(measures(tally), predictions, tally.misses);
  }

  private static ArrayNode attributions(String text, List<Statement> statements) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Statement statement : statements) {
      List<Span> source = new ArrayList<>();
      statement.speaker().ifPresent(s -> source.add(s.span()));
      statement.speaker().flatMap(s -> s.relative()).ifPresent(source::add);
      ObjectNode attribution = out.addObject();
      attribution.set("source", spans(text, source));
      attribution.set("cue", spans(text, List.of(statement.cue())));
      attribution.set("content", spans(text, statement.content()));
    }
    return out;
  }

  private static ArrayNode spans(String text, List<Span> spans) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Span span : spans) {
      out.addArray()
          .add(text.codePointCount(0, span.start()))
          .add(text.codePointCount(0, span.end()));
    }
    return out;
  }

  private static void score(String text, JsonNode gold, JsonNode found, Tally tally) {
    int[] words = words(text);
    List<Attribution> expected = read(gold, words);
    List<Attribution> predicted = read(found, words);
    tally.gold += expected.size();
    tally.found += predicted.size();
    List<Pair> matches = match(expected, predicted);
    BitSet matched = new BitSet();
    for (Pair pair : matches) {
      Attribution right = expected.get(pair.gold);
      Attribution ours = predicted.get(pair.found);
      matched.set(pair.gold);
      tally.loose++;
      tally.strict += pair.jaccard >= STRICT ? 1 : 0;
      tally.sources += right.source.intersects(ours.source) ? 1 : 0;
      tally.cues += right.cue.intersects(ours.cue) ? 1 : 0;
    }
    for (int i = matched.nextClearBit(0); i < expected.size(); i = matched.nextClearBit(i + 1)) {
      tally.misses.add(miss(text, gold.get(i)));
    }
  }

  private static String miss(String text, JsonNode gold) {
    return "missed: "
        + words(text, gold, "source")
        + " | "
        + words(text, gold, "cue")
        + " | "
        + words(text, gold, "content");
  }

  private static String words(String text, JsonNode gold, String role) {
    List<String> parts = new ArrayList<>();
    for (JsonNode span : gold.get(role)) {
      int from = text.offsetByCodePoints(0, span.get(0).asInt());
      parts.add(text.substring(from, text.offsetByCodePoints(0, span.get(1).asInt())));
    }
    return String.join(" … ", parts);
  }

  /** For each code point the number of the word it is in, or −1. */
  private static int[] words(String text) {
    int[] words = new int[text.codePointCount(0, text.length()) + 1];
    java.util.Arrays.fill(words, -1);
    Matcher matcher = WORD.matcher(text);
    int number = 0;
    int at = 0;
    int point = 0;
    while (matcher.find()) {
      point += text.codePointCount(at, matcher.start());
      int length = text.codePointCount(matcher.start(), matcher.end());
      java.util.Arrays.fill(words, point, point + length, number++);
      point += length;
      at = matcher.end();
    }
    return words;
  }

  private static List<Attribution> read(JsonNode attributions, int[] words) {
    List<Attribution> out = new ArrayList<>();
    for (JsonNode a : attributions) {
      out.add(
          new Attribution(
              words(a.get("source"), words),
              words(a.get("cue"), words),
              words(a.get("content"), words)));
    }
    return out;
  }

  private static BitSet words(JsonNode spans, int[] words) {
    BitSet set = new BitSet();
    for (JsonNode span : spans) {
      int end = Math.min(span.get(1).asInt(), words.length);
      for (int i = span.get(0).asInt(); i < end; i++) {
        if (words[i] >= 0) {
          set.set(words[i]);
        }
      }
    }
    return set;
  }

  /** The best pairs first, each attribution in one pair at most. */
  private static List<Pair> match(List<Attribution> gold, List<Attribution> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double jaccard = jaccard(gold.get(g).content, found.get(f).content);
        if (jaccard >= LOOSE) {
          pairs.add(new Pair(g, f, jaccard));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> -p.jaccard));
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold) && !usedFound.get(pair.found)) {
        usedGold.set(pair.gold);
        usedFound.set(pair.found);
        chosen.add(pair);
      }
    }
    return chosen;
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int union = a.cardinality() + b.cardinality() - both.cardinality();
    return union == 0 ? 0 : (double) both.cardinality() / union;
  }

  private static SequencedMap<String, Double> measures(Tally tally) {
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    measures.put("f1@0.3", f1(tally.loose, tally));
    measures.put("f1@0.8", f1(tally.strict, tally));
    measures.put("P@0.3", ratio(tally.loose, tally.found));
    measures.put("R@0.3", ratio(tally.loose, tally.gold));
    measures.put("sourceAccuracy", ratio(tally.sources, tally.loose));
    measures.put("cueAccuracy", ratio(tally.cues, tally.loose));
    return measures;
  }

  private static double f1(int matches, Tally tally) {
    return ratio(2 * matches, tally.gold + tally.found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
