package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilverTest {
  private static final Labels LABELS =
      new Labels(
          List.of("NOUN", "VERB"),
          List.of("NN", "VB"),
          List.of("_"),
          List.of("nsubj", "root"),
          List.of("_"));

  @TempDir Path folder;

  private static Target[] shares(float... first) {
    Target[] targets = new Target[first.length];
    for (int i = 0; i < first.length; i++) {
      targets[i] = Target.of(new float[] {first[i], 1 - first[i]}, 0, 2);
    }
    return targets;
  }

  private static Silver silver() {
    Target[] one = Target.of(new int[] {0, 0});
    Target[] arcs = Target.of(new int[] {2, 0});
    return new Silver(
        List.of("Dogs", "bark"),
        new Answers(
            shares(0.75f, 0.25f), shares(1, 0), one, arcs, new int[] {2, 0}, shares(0.5f, 0), one));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file = folder.resolve("silver.bin");
    Silver.write(file, LABELS, List.of(silver(), silver()));
    List<Silver> read = Silver.read(file, LABELS);
    assertThat(read).hasSize(2);
    assertThat(read.get(1)).usingRecursiveComparison().isEqualTo(silver());
  }

  @Test
  void labelsOfAnotherModelAreRefused() throws IOException {
    Path file = folder.resolve("silver.bin");
    Silver.write(file, LABELS, List.of(silver()));
    Labels other =
        new Labels(
            List.of("VERB", "NOUN"),
            LABELS.xpos(),
            LABELS.features(),
            LABELS.relations(),
            LABELS.entities());
    assertThatThrownBy(() -> Silver.read(file, other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other classes");
  }

  @Test
  void aSampleKnowsTheWordsOfTheVocabulary() {
    Sample sample = silver().sample(Vocabulary.of(List.of("", "bark")));
    assertThat(sample.words()).containsExactly(0, 1);
    assertThat(sample.answers().heads()).containsExactly(2, 0);
  }
}
