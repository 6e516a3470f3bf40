package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static WordPieces pieces(String... words) throws IOException {
    StringBuilder json = new StringBuilder("{\"model\": {\"vocab\": {\"x\": 0");
    for (int i = 0; i < words.length; i++) {
      json.append(", \"").append(words[i]).append("\": ").append(i + 1);
    }
    byte[] bytes = json.append("}}}").toString().getBytes(StandardCharsets.UTF_8);
    return new WordPieces(new ByteArrayInputStream(bytes));
  }

  private static WordPieces few() throws IOException {
    return pieces("[UNK]", "[CLS]", "[SEP]", "sea", "seas", "##ide", "##s", "-", "port", "cafe");
  }

  @Test
  void theLongestPieceFromTheLeft() throws IOException {
    assertThat(few().of("Seas")).containsExactly(5);
    assertThat(few().of("seaside")).containsExactly(5, 6);
    assertThat(few().of("ports")).containsExactly(9, 7);
  }

  @Test
  void aSignStandsAlone() throws IOException {
    assertThat(few().of("sea-port")).containsExactly(4, 8, 9);
    assertThat(few().of("sea’s")).containsExactly(4, 1, 1);
  }

  @Test
  void marksOnLettersDoNotCount() throws IOException {
    assertThat(few().of("Café")).containsExactly(10);
  }

  @Test
  void whatHasNoPiecesIsUnknownAndNothingIsEmpty() throws IOException {
    assertThat(few().of("seaq")).containsExactly(1);
    assertThat(few().of("")).containsExactly(1);
    assertThat(few().of("-".repeat(40))).hasSize(8).containsOnly(8);
  }

  @Test
  void aVocabularyWithoutTheMarksIsRefused() {
    assertThatThrownBy(() -> pieces("sea"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[CLS]");
  }

  @Test
  void sentencesAreFilledUpToTheLongest() throws IOException {
    List<List<String>> sentences = List.of(List.of("Seaside"), List.of("SEA", "-", "port"));
    PieceBatch batch = PieceBatch.of(few(), sentences, new long[] {0, 1});
    assertThat(batch.ids()).containsExactly(2, 5, 6, 3, 0, 2, 4, 8, 9, 3);
    assertThat(batch.capitals()).containsExactly(0, 2, 2, 0, 0, 0, 3, 1, 1, 0);
    assertThat(batch.lengths()).containsExactly(4, 5);
    assertThat(batch.starts()).containsExactly(1, 0, 0, 6, 7, 8);
    assertThat(batch.counts()).containsExactly(1, 3);
  }
}
