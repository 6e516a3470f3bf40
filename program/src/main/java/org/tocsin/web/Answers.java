package org.tocsin.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.record.LiveRecord;
import org.tocsin.record.RecordReader;

/** Answers given lately, kept until the record changes. */
final class Answers {
  private static final int MOST = 400;
  private static final int LONGEST = 1 << 19;

  private final LiveRecord record;
  private final Map<String, String> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long version;

  Answers(LiveRecord record) {
    this.record = record;
  }

  String get(String question, Function<RecordReader, String> answer) {
    long now = record.version();
    Optional<String> known = known(question, now);
    if (known.isPresent()) {
      return known.get();
    }
    String fresh = record.read(answer);
    keep(question, fresh, now);
    return fresh;
  }

  private synchronized Optional<String> known(String question, long now) {
    if (now != version) {
      kept.clear();
      version = now;
    }
    return Optional.ofNullable(kept.get(question));
  }

  private synchronized void keep(String question, String answer, long asked) {
    if (asked == version && answer.length() <= LONGEST) {
      kept.put(question, answer);
      if (kept.size() > MOST) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }
}
