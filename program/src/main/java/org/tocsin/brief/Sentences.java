package org.tocsin.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.export.Countries;
import org.tocsin.export.Plain;
import org.tocsin.record.Sequel;
import org.tocsin.text.Article;

/** Findings in words. */
final class Sentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String[]> VERBS = verbs();
  private static final int LONGEST = 200;

  private Sentences() {}

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** Who threatened whom with what and on what terms, and what became of it. */
  static String threat(JsonNode finding, Article article, Optional<Sequel> sequel) {
    JsonNode terms = finding.path("terms");
    StringBuilder text = new StringBuilder(what(finding));
    text.append(text(terms, "act").map(act -> " with: " + quoted(act)).orElse(""));
    text.append(text(terms, "condition").map(c -> "; the condition: " + quoted(c)).orElse(""));
    text.append(text(terms, "demand").map(d -> "; the demand: " + quoted(d)).orElse(""));
    text.append(text(terms, "deadline").map(d -> "; the deadline: " + quoted(d)).orElse(""));
    text.append(text(terms, "kind").map(kind -> ". The threat is " + kind).orElse(""));
    text.append(sequel.map(s -> ". What became of it: " + s.inWords()).orElse(""));
    return text.append(". In the article's words: ").append(words(finding, article))
        + "."
        + id(finding);
  }

  /** Who did what to whom, where. */
  static String event(JsonNode finding, Article article) {
    String place =
        text(finding.path("place"), "name").map(name -> " (" + Plain.seen(name) + ")").orElse("");
    String claimed = finding.path("factuality").asText().equals("claimed") ? ", it is claimed" : "";
    return what(finding) + place + claimed + ": " + words(finding, article) + "." + id(finding);
  }

  private static String what(JsonNode finding) {
    String[] verbs =
        VERBS.getOrDefault(finding.path("type").asText(), new String[] {"", "acted on", "acted"});
    String when =
        text(finding, "date")
            .map(day -> "On " + day(LocalDate.parse(day)))
            .orElse("On an unknown day");
    String who = party(finding.path("actor")).orElse("somebody");
    Optional<String> whom = party(finding.path("recipient"));
    return when + " " + who + " " + whom.map(w -> verbs[1] + " " + w).orElse(verbs[2]);
  }

  private static Optional<String> party(JsonNode party) {
    Optional<String> name =
        text(party, "name").or(() -> text(party, "text")).map(Sentences::within);
    Optional<String> country = text(party, "country").map(Countries::name);
    return name.map(
        n -> country.filter(c -> !n.contains(c)).map(c -> n + " (" + c + ")").orElse(n));
  }

  /** A name or wording as it stands within a sentence. */
  private static String within(String words) {
    String seen = Plain.seen(words);
    return seen.matches("(?s)(The|An?|Its|His|Her|Their|Our|Two|Some) .*")
        ? seen.substring(0, 1).toLowerCase(Locale.ROOT) + seen.substring(1)
        : seen;
  }

  /** The article's own words from the first to the last evidence in the sentence of the trigger. */
  private static String words(JsonNode finding, Article article) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (JsonNode evidence : finding.path("evidence")) {
      start = Math.min(start, evidence.path("start").asInt());
      end = Math.max(end, evidence.path("end").asInt());
    }
    String text = article.text();
    String stretch = start < end && end <= text.length() ? text.substring(start, end) : "";
    String seen = Plain.seen(stretch).replaceAll("\\s+", " ");
    int cut =
        seen.codePointCount(0, seen.length()) <= LONGEST
            ? seen.length()
            : seen.offsetByCodePoints(0, LONGEST);
    return "“" + seen.substring(0, cut) + (cut < seen.length() ? "…" : "") + "”";
  }

  private static String quoted(String words) {
    return "“" + Plain.seen(words) + "”";
  }

  private static String id(JsonNode finding) {
    return " (finding " + Plain.seen(finding.path("id").asText()) + ")";
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Map<String, String[]> verbs() {
    try (InputStream in = Sentences.class.getResourceAsStream("verbs.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks verbs.txt");
      }
      Map<String, String[]> verbs = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .forEach(cells -> verbs.put(cells[0], cells));
      return Collections.unmodifiableMap(verbs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
