package org.tocsin.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** The words that attribute, from {@code cues.txt}. */
final class CueLexicon {
  private final Map<Part, Map<String, Cue>> cues;

  /**
   * @param cues given away; no copy, for immutable ones are slower to ask
   */
  private CueLexicon(Map<Part, Map<String, Cue>> cues) {
    this.cues = cues;
  }

  /**
   * Reads lines of kind, part of speech, frames, a colon and lemmas.
   *
   * @throws IllegalArgumentException naming the line that is something else
   */
  static CueLexicon parse(List<String> lines) {
    Map<Part, Map<String, Cue>> cues = new EnumMap<>(Part.class);
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        try {
          add(line, cues);
        } catch (RuntimeException e) {
          throw new IllegalArgumentException("not a line of cues: " + line, e);
        }
      }
    }
    return new CueLexicon(cues);
  }

  private static void add(String line, Map<Part, Map<String, Cue>> all) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    Kind kind = Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
    Part part = Part.valueOf(head[1].toUpperCase(Locale.ROOT));
    Map<String, Cue> cues = all.computeIfAbsent(part, p -> new HashMap<>());
    for (String word : line.substring(colon + 1).split(",", -1)) {
      String key = word.strip();
      Cue cue = cues.getOrDefault(key, Cue.none());
      for (int i = 2; i < head.length; i++) {
        cue =
            head[i].charAt(0) == '+'
                ? cue.with(head[i].substring(1), kind)
                : cue.with(Frame.valueOf(head[i].toUpperCase(Locale.ROOT)), kind);
      }
      cues.put(key, cue);
    }
  }

  private enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** What is known of a word as this part of speech. */
  Optional<Cue> find(Token token) {
    return part(token.upos()).map(cues::get).map(words -> words.get(token.lowerLemma()));
  }

  private static Optional<Part> part(Upos upos) {
    return switch (upos) {
      case VERB -> Optional.of(Part.VERB);
      case NOUN -> Optional.of(Part.NOUN);
      case ADJ -> Optional.of(Part.ADJECTIVE);
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
          Optional.empty();
    };
  }
}
