package org.tocsin.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A finding in the record.
 *
 * @param cursor where it stands in the order it was asked for
 * @param title of its article
 * @param json as {@link FindingJson} wrote it, one line
 */
public record FindingRow(String id, String cursor, Optional<String> title, String json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The finding as JSON, for whoever reads single values; a new object at each call. */
  public ObjectNode node() {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("finding " + id + " is no JSON in this record", e);
    }
  }
}
