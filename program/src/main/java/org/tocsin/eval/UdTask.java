package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.tocsin.engine.Engine;
import org.tocsin.engine.ParserChoice;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Treebank;
import org.tocsin.text.Span;

/**
 * Syntax from raw text against treebanks in Universal Dependencies, as the CoNLL 2018 shared task
 * scores it: a word counts where its characters are those of a gold word, relations without their
 * subtypes. Tokens are syntactic words.
 */
final class UdTask implements Task {
  private static final List<String> MEASURES =
      List.of("tokens", "sentences", "UPOS", "lemmas", "UAS", "LAS");

  @Override
  public String name() {
    return "ud";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Scores scores = new Scores();
    List<JsonNode> predictions = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (JsonNode row : rows) {
      for (Treebank.Document document : Treebank.read(row.get("conllu").asText())) {
        List<Sentence> found = parse(context.parser(), document.text());
        compare(document.sentences(), found, scores);
        misses(document, found, misses);
        scoreGoldWords(document.sentences(), scores);
        ObjectNode prediction = JsonNodeFactory.instance.objectNode();
        predictions.add(prediction.put("conllu", Conllu.write(found)));
      }
    }
    SequencedMap<String, Double> measures = new LinkedHashMap<>();
    MEASURES.forEach(name -> measures.put(name, scores.f1(name)));
    if (ParserChoice.chosen() == ParserChoice.ENGINE) {
      GoldWords.MEASURES.forEach(name -> measures.put(name, scores.f1(name)));
    }
    return new Result(measures, predictions, misses);
  }

  /** Only the engine reads words that others have cut. */
  private static void scoreGoldWords(List<Sentence> gold, Scores scores) {
    if (ParserChoice.chosen() == ParserChoice.ENGINE) {
      List<List<String>> forms =
          gold.stream().map(s -> s.tokens().stream().map(Token::form).toList()).toList();
      GoldWords.score(gold, Engine.english().parseWords(forms), scores);
    }
  }

  private static List<Sentence> parse(Parser parser, String text) {
    return text.isBlank() ? List.of() : parser.parse(text);
  }

  private static void compare(List<Sentence> gold, List<Sentence> found, Scores scores) {
    Set<Span> sentences = new HashSet<>(gold.stream().map(Sentence::span).toList());
    int right = (int) found.stream().map(Sentence::span).filter(sentences::contains).count();
    scores.add("sentences", gold.size(), found.size(), right);
    Map<Span, Word> words = new HashMap<>();
    words(gold).forEach(word -> words.put(word.span(), word));
    List<Word> said = words(found);
    for (String measure : MEASURES) {
      if (!measure.equals("sentences")) {
        int hits = 0;
        for (Word word : said) {
          Word other = words.get(word.span());
          hits += other != null && word.agrees(other, measure) ? 1 : 0;
        }
        scores.add(measure, words.size(), said.size(), hits);
      }
    }
  }

  private static List<Word> words(List<Sentence> sentences) {
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Span head = sentence.head(token).map(Token::span).orElse(new Span(0, 0));
        words.add(new Word(token, head));
      }
    }
    return words;
  }

  /** A word with the characters of its head, none for a root. */
  private record Word(Token token, Span head) {
    Span span() {
      return token.span();
    }

    boolean agrees(Word gold, String measure) {
      return switch (measure) {
        case "UPOS" -> token.upos() == gold.token.upos();
        case "lemmas" -> gold.token.lemma().equals("_") || token.lemma().equals(gold.token.lemma());
        case "UAS" -> head.equals(gold.head);
        case "LAS" ->
            head.equals(gold.head) && token.baseRelation().equals(gold.token.baseRelation());
        default -> true;
      };
    }
  }

  /** Sentences whose ends were not found, with what was found there. */
  private static void misses(
      Treebank.Document document, List<Sentence> found, List<String> misses) {
    Set<Integer> ends = new HashSet<>();
    found.forEach(sentence -> ends.add(sentence.span().end()));
    document.sentences().stream()
        .filter(sentence -> !ends.contains(sentence.span().end()))
        .forEach(sentence -> misses.add("no end found after: " + sentence));
  }
}
