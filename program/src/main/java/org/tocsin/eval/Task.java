package org.tocsin.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A task of the judge: labelled rows in, measures and predictions out. */
interface Task {

  /** As on the command line: {@code event-locations}. */
  String name();

  /** Predicts every row through the same code path as reading, then scores. */
  Result run(List<JsonNode> rows, EvalContext context);
}
