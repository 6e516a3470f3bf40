package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.tocsin.reader.Articles;
import org.tocsin.reader.ReadArticle;
import org.tocsin.text.Article;

/** Web pages: does the article hold the segments it must, and not those it must not? */
final class HtmlTask implements Task {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Result run(List<JsonNode> rows, EvalContext context) {
    Tally tally = new Tally();
    List<JsonNode> predictions = new ArrayList<>();
    for (JsonNode row : rows) {
      Optional<Article> article =
          read(context.folder().resolve(row.path("file").asText()).toString());
      String text = normal(article.map(Article::text).orElse(""));
      String date = article.flatMap(Article::published).map(Object::toString).orElse("");
      tally.add(row, text, date);
      ObjectNode prediction = JsonNodeFactory.instance.objectNode();
      prediction.put("id", row.path("id").asText());
      prediction.put("text", article.map(Article::text).orElse(""));
      prediction.put("date", date.isEmpty() ? null : date);
      prediction.put("title", article.flatMap(Article::title).orElse(null));
      predictions.add(prediction);
    }
    return new Result(tally.measures(), predictions, tally.misses);
  }

  private static Optional<Article> read(String file) {
    try (Articles articles =
        Articles.read(List.of(file), InputStream.nullInputStream(), Optional.empty())) {
      return articles.hasNext() && articles.next() instanceof ReadArticle read
          ? Optional.of(read.article())
          : Optional.empty();
    }
  }

  private static String normal(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static final class Tally {
    private final List<String> misses = new ArrayList<>();
    private int kept;
    private int lost;
    private int intruders;
    private int dated;
    private int rightDates;

    void add(JsonNode row, String text, String date) {
      List<String> wrong = new ArrayList<>();
      for (JsonNode segment : row.path("with")) {
        boolean found = text.contains(normal(segment.asText()));
        kept += found ? 1 : 0;
        lost += found ? 0 : 1;
        if (!found) {
          wrong.add("  lost: " + segment.asText());
        }
      }
      for (JsonNode segment : row.path("without")) {
        if (text.contains(normal(segment.asText()))) {
          intruders++;
          wrong.add("  intruder: " + segment.asText());
        }
      }
      String gold = row.path("date").asText("");
      if (!gold.isEmpty()) {
        dated++;
        rightDates += gold.equals(date) ? 1 : 0;
        if (!gold.equals(date)) {
          wrong.add("  date: " + date + ", not " + gold);
        }
      }
      if (!wrong.isEmpty()) {
        misses.add(
            row.path("file").asText()
                + " "
                + row.path("id").asText()
                + " ("
                + text.length()
                + ")\n"
                + String.join("\n", wrong));
      }
    }

    SequencedMap<String, Double> measures() {
      double precision = ratio(kept, kept + intruders);
      double recall = ratio(kept, kept + lost);
      SequencedMap<String, Double> measures = new LinkedHashMap<>();
      measures.put("P", precision);
      measures.put("R", recall);
      measures.put("F1", 2 * precision * recall / Math.max(precision + recall, 1e-9));
      measures.put("dateAccuracy", ratio(rightDates, dated));
      return measures;
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
