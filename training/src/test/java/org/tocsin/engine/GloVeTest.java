package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GloVeTest {
  @TempDir Path folder;

  private static String vector(float value) {
    return IntStream.range(0, GloVe.WIDTH)
        .mapToObj(j -> j == 0 ? "0" : Float.toString(value))
        .collect(Collectors.joining(",", "[", ",7.5,3]"));
  }

  private Map<String, float[]> read(String json, Set<String> wanted, int most) throws IOException {
    return GloVe.read(Files.writeString(folder.resolve("vectors.json"), json), wanted, most);
  }

  private Map<String, float[]> words(Set<String> wanted, int most) throws IOException {
    String json =
        """
        {"size": 5, "words": ["the", "1999", "2024", "rebel", "truce"],
         "vectors": {"truce": %s, "rebel": %s, "the": %s, "2024": %s, "1999": %s}}\
        """
            .formatted(vector(5), vector(4), vector(1), vector(3), vector(-2));
    return read(json, wanted, most);
  }

  @Test
  void theMostFrequentWordsAndThoseWantedInTheirOrder() throws IOException {
    assertThat(words(Set.of("truce", "unheard"), 3)).containsOnlyKeys("the", "0000", "truce");
    assertThat(words(Set.of(), 5).keySet()).containsExactly("the", "0000", "rebel", "truce");
  }

  @Test
  void figuresHaveTheVectorOfTheMostFrequentOne() throws IOException {
    assertThat(words(Set.of(), 3))
        .hasEntrySatisfying("0000", vector -> assertThat(vector[1]).isNegative());
  }

  @Test
  void allVectorsAreOfOneLength() throws IOException {
    for (float[] vector : words(Set.of(), 5).values()) {
      double square =
          IntStream.range(0, vector.length).mapToDouble(j -> vector[j] * vector[j]).sum();
      assertThat(square / vector.length).isCloseTo(0.25, Offset.offset(1e-5));
      assertThat(vector).hasSize(GloVe.WIDTH);
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> read("{\"size\": 5}", Set.of(), 3))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("words");
  }
}
