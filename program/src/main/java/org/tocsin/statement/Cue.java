package org.tocsin.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the lexicon says of a word that attributes.
 *
 * @param frames the frames it has, each with the kind of statement it makes
 * @param prepositions those that may bear its content
 */
record Cue(Map<Frame, Kind> frames, Map<String, Kind> prepositions) {
  Cue {
    frames = Map.copyOf(frames);
    prepositions = Map.copyOf(prepositions);
  }

  static Cue none() {
    return new Cue(Map.of(), Map.of());
  }

  boolean has(Frame frame) {
    return frames.containsKey(frame);
  }

  Optional<Kind> kind(Frame frame) {
    return Optional.ofNullable(frames.get(frame));
  }

  /** Whether a quotation may be its content. */
  boolean takesQuotation() {
    return has(Frame.QUOTE);
  }

  /** This with one more frame; the first kind given to a frame stays. */
  Cue with(Frame frame, Kind kind) {
    Map<Frame, Kind> more = new EnumMap<>(Frame.class);
    more.putAll(frames);
    more.putIfAbsent(frame, kind);
    return new Cue(more, prepositions);
  }

  Cue with(String preposition, Kind kind) {
    Map<String, Kind> more = new TreeMap<>(prepositions);
    more.putIfAbsent(preposition, kind);
    return new Cue(frames, more);
  }
}
