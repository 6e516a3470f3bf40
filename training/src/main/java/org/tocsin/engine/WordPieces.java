package org.tocsin.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts words into the longest pieces that a vocabulary has, from the left, in lower case. */
final class WordPieces {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final int MOST = 8;
  private static final String UNKNOWN = "[UNK]";
  private static final String FIRST = "[CLS]";
  private static final String INSIDE = "##";
  private static final String LAST = "[SEP]";

  private final Map<String, Integer> pieces = new HashMap<>();

  /**
   * Reads a vocabulary.
   *
   * @param stream JSON with the number of each piece under {@code model.vocab}
   * @throws IOException where there is none
   */
  WordPieces(InputStream stream) throws IOException {
    JsonNode vocabulary = JsonMapper.builder().build().readTree(stream).path("model").path("vocab");
    vocabulary.properties().forEach(e -> pieces.put(e.getKey(), e.getValue().asInt()));
    if (!pieces.keySet().containsAll(List.of(UNKNOWN, FIRST, LAST))) {
      throw new IOException("a vocabulary without " + UNKNOWN + ", " + FIRST + " and " + LAST);
    }
  }

  /** Stands before a sentence. */
  int first() {
    return pieces.getOrDefault(FIRST, 0);
  }

  /** Stands after a sentence. */
  int last() {
    return pieces.getOrDefault(LAST, 0);
  }

  private int unknown() {
    return pieces.getOrDefault(UNKNOWN, 0);
  }

  /** At least one piece, and no more than eight. */
  List<Integer> of(String form) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(form, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < plain.length() && found.size() < MOST) {
      int end = run(plain, at);
      add(plain.substring(at, end), found);
      at = end;
    }
    if (found.isEmpty()) {
      found.add(unknown());
    }
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }

  /** Where the letters and digits from here on end; a sign stands alone. */
  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end > from ? end : from + Character.charCount(text.codePointAt(from));
  }

  private void add(String word, List<Integer> found) {
    List<Integer> own = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int end = end(word, at);
      if (end == at) {
        found.add(unknown());
        return;
      }
      own.add(pieces.getOrDefault(piece(word, at, end), 0));
      at = end;
    }
    found.addAll(own);
  }

  /** Where the longest piece from here on ends; here where there is none. */
  private int end(String word, int from) {
    int end = word.length();
    while (end > from && !pieces.containsKey(piece(word, from, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int from, int to) {
    return (from > 0 ? INSIDE : "") + word.substring(from, to);
  }
}
