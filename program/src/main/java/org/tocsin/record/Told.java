package org.tocsin.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an index needs of the JSON of a finding, as {@link FindingJson} wrote it. */
record Told(
    String id,
    String kind,
    @Nullable String type,
    @Nullable String mode,
    @Nullable List<String> contexts,
    @Nullable Integer quad,
    @Nullable Double intensity,
    @Nullable Who actor,
    @Nullable Who speaker,
    @Nullable Who recipient,
    @Nullable Who addressee,
    @Nullable String date,
    @Nullable Where place,
    @Nullable String factuality,
    @Nullable Terms terms,
    @Nullable String content,
    List<Quote> evidence,
    Source article) {
  private static final ObjectReader READER =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readerFor(Told.class);

  record Who(String text, @Nullable String name, @Nullable String country, List<String> sectors) {}

  record Where(String name, @Nullable String country, double lat, double lon, long geonameId) {}

  record Terms(String kind, @Nullable String actType, @Nullable String due) {}

  record Quote(String quote) {}

  record Source(String id) {}

  static Told of(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new RecordException("the record holds broken JSON", e);
    }
  }

  /** Who acts or speaks. */
  Optional<Who> first() {
    return Optional.ofNullable(actor).or(() -> Optional.ofNullable(speaker));
  }

  /** Whom it is done or said to. */
  Optional<Who> second() {
    return Optional.ofNullable(recipient).or(() -> Optional.ofNullable(addressee));
  }

  /** The text that is searched, in lower case: what was said, and the words of the evidence. */
  String haystack() {
    StringBuilder all = new StringBuilder(content == null ? "" : content);
    for (Quote piece : evidence) {
      all.append(all.isEmpty() ? "" : " ").append(piece.quote());
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }
}
