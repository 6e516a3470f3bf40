package org.tocsin.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/**
 * One pattern and its meaning.
 *
 * @param slots by group of the pattern: where its value comes from
 */
record Rule(Meaning meaning, Pattern pattern, SequencedMap<String, Slot> slots) {

  Rule {
    slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
  }

  /** A section of the lexicon, or a constant where that is not empty. */
  record Slot(String section, String constant) {}

  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** What the words of a match mean, by section, in order of the text. */
  Match read(Matcher m, Words words) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    slots.forEach((group, slot) ->
        Optional.ofNullable(m.group(group))
            .map(w -> slot.constant().isEmpty() ? words.value(slot.section(), w) : slot.constant())
            .ifPresent(v -> values.computeIfAbsent(slot.section(), s -> new ArrayList<>()).add(v)));
    return new Match(meaning, new Span(m.start(), m.end()), values);
  }
}
