package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a task measured.
 *
 * @param measures by name, in order of printing
 * @param predictions one a row, in the gold's own shape
 * @param misses what went wrong, the worst first
 */
record Result(
    SequencedMap<String, Double> measures, List<JsonNode> predictions, List<String> misses) {
  Result {
    measures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(measures));
    predictions = List.copyOf(predictions);
    misses = List.copyOf(misses);
  }
}
