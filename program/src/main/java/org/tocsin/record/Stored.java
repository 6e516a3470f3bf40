package org.tocsin.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.text.Article;

/**
 * A finding as the record keeps it, with its article and what coded it.
 *
 * @param neighbours the other findings of its article, as JSON, in order of sentence
 */
record Stored(
    JsonNode finding,
    List<Explanation.Reason> steps,
    Article article,
    RecordFile.Provenance coded,
    List<JsonNode> neighbours) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int FEW = 5;

  Stored {
    steps = List.copyOf(steps);
    neighbours = List.copyOf(neighbours);
  }

  String id() {
    return finding.path("id").asText();
  }

  /**
   * Looks a finding up.
   *
   * @param prefix the first digits of its id, or all
   * @throws UnknownFindingException where none, or more than one, begins so
   */
  static Stored find(Connection record, String prefix) throws SQLException {
    String id = id(record, prefix);
    try (PreparedStatement query =
        record.prepareStatement(
            "SELECT f.json, f.steps, a.*, p.program, p.lexicon, p.model FROM findings f"
                + " JOIN articles a ON a.id = f.article JOIN provenance p ON p.run = a.run"
                + " WHERE f.id = ?")) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        Article article = article(row);
        return new Stored(
            json(row.getString("json")),
            steps(json(row.getString("steps"))),
            article,
            new RecordFile.Provenance(
                row.getString("program"), row.getString("lexicon"), row.getString("model")),
            neighbours(record, article.id(), id));
      }
    }
  }

  private static String id(Connection record, String prefix) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement query =
        record.prepareStatement(
            "SELECT id FROM findings WHERE starts_with(id, lower(?)) ORDER BY id LIMIT 6")) {
      query.setString(1, prefix);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    if (ids.isEmpty() || prefix.isBlank()) {
      throw new UnknownFindingException(
          "no finding has the id '" + prefix + "'; 'tocsin list events' shows ids");
    }
    if (ids.size() > 1 && !ids.contains(prefix)) {
      String more = ids.size() > FEW ? " and others" : "";
      throw new UnknownFindingException(
          "several findings begin with '"
              + prefix
              + "': "
              + String.join(", ", ids.subList(0, Math.min(FEW, ids.size())))
              + more
              + "; give more digits");
    }
    return ids.getFirst();
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("id"),
        Optional.ofNullable(row.getString("url")),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("author")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getDate("published")).map(Date::toLocalDate),
        row.getString("language"),
        row.getString("text"));
  }

  private static List<JsonNode> neighbours(Connection record, String article, String id)
      throws SQLException {
    try (PreparedStatement query =
        record.prepareStatement(
            "SELECT json FROM findings WHERE article = ? AND id <> ? ORDER BY sentence, id")) {
      query.setString(1, article);
      query.setString(2, id);
      try (ResultSet rows = query.executeQuery()) {
        List<JsonNode> found = new ArrayList<>();
        while (rows.next()) {
          found.add(json(rows.getString(1)));
        }
        return found;
      }
    }
  }

  private static List<Explanation.Reason> steps(JsonNode array) {
    List<Explanation.Reason> steps = new ArrayList<>();
    array.forEach(
        s -> steps.add(new Explanation.Reason(s.path("about").asText(), s.path("says").asText())));
    return steps;
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RecordException("the record holds broken JSON", e);
    }
  }
}
