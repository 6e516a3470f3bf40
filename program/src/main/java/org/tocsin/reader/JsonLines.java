package org.tocsin.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/** An article a line; lines are read when they are asked for. */
final class JsonLines implements Iterator<Read> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Input input;
  private final Lines lines;
  private final Finisher finisher;
  private final Queue<Read> ready = new ArrayDeque<>();
  private boolean ended;

  JsonLines(Input input, Finisher finisher) {
    this.input = input;
    this.lines = new Lines(Utf8.of(input.stream()));
    this.finisher = finisher;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      ready.addAll(readLine());
    }
    return !ready.isEmpty();
  }

  @Override
  public Read next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private List<Read> readLine() {
    try {
      Optional<byte[]> line = lines.next();
      ended = line.isEmpty();
      if (ended && lines.number() == 0) {
        throw new Unreadable("empty", "leave it out");
      }
      return line.isPresent() ? parse(line.get()) : List.of();
    } catch (Unreadable e) {
      return List.of(e.at(input.name(), at()));
    } catch (IOException e) {
      ended = true;
      return List.of(Input.explain(e).at(input.name(), at()));
    }
  }

  private OptionalLong at() {
    return lines.number() == 0 ? OptionalLong.empty() : OptionalLong.of(lines.number());
  }

  private List<Read> parse(byte[] line) throws Unreadable {
    if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
      return List.of();
    }
    JsonNode node = node(Decoder.decode(line));
    String text = string(node, "text").orElseThrow(JsonLines::textless);
    Optional<String> date = string(node, "published").filter(s -> !s.isBlank());
    Optional<LocalDate> published = date.flatMap(Dates::parse);
    Draft draft =
        new Draft(
            string(node, "id"),
            string(node, "url"),
            string(node, "outlet"),
            string(node, "author"),
            string(node, "title"),
            published,
            published.isEmpty() && date.isPresent(),
            string(node, "language"),
            text);
    return finisher.finish(input.name(), at(), draft);
  }

  private static JsonNode node(String line) throws Unreadable {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new Unreadable("malformed JSON" + where, "one JSON object a line");
    }
    throw new Unreadable("not a JSON object", "one JSON object a line");
  }

  private static Unreadable textless() {
    return new Unreadable("no \"text\"", "put the article's text there, as a string");
  }

  /** Ids may be numbers; anything else that is not a string counts as missing. */
  private static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
  }
}
