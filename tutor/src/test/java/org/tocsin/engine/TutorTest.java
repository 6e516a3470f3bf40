package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorTest {
  private static final int WIDTH = 24;
  private static final List<List<String>> FORMS =
      List.of(List.of("Dogs", "bark"), List.of("Cats", "see", "dogs"));
  private static final int[][] HEADS = {{2, 0}, {2, 0, 2}};
  private static final Labels LABELS =
      new Labels(
          List.of("NOUN", "VERB"),
          List.of("NN", "VB"),
          List.of("_"),
          List.of("nsubj", "obj", "root"),
          List.of("_"));

  @TempDir Path folder;

  private static WordPieces pieces() throws IOException {
    String json =
        """
        {"model": {"vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3,
         "dog": 4, "##s": 5, "bark": 6, "cats": 7, "see": 8}}}\
        """;
    return new WordPieces(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static final class Numbers {
    private final Random random = new Random(3);
    private final Map<String, Onnx.Tensor> tensors = new LinkedHashMap<>();

    void matrix(String name, int rows, int columns) {
      float[] values = new float[rows * columns];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (random.nextGaussian() * 0.3);
      }
      tensors.put(name, new Onnx.Tensor(new long[] {rows, columns}, values));
    }

    void row(String name, int columns, float value) {
      float[] values = new float[columns];
      java.util.Arrays.fill(values, value);
      tensors.put(name, new Onnx.Tensor(new long[] {columns}, values));
    }

    void affine(String name, int in, int out) {
      matrix(name + ".weight", in, out);
      row(name + ".bias", out, 0);
    }

    void norm(String name) {
      row(name + ".weight", WIDTH, 1);
      row(name + ".bias", WIDTH, 0);
    }
  }

  /** One layer of chance. */
  private static Map<String, Onnx.Tensor> pretrained() {
    Numbers numbers = new Numbers();
    numbers.matrix("embeddings.word_embeddings.weight", 9, WIDTH);
    numbers.matrix("embeddings.position_embeddings.weight", 16, WIDTH);
    numbers.matrix("embeddings.token_type_embeddings.weight", 2, WIDTH);
    numbers.norm("embeddings.LayerNorm");
    String layer = "encoder.layer.0.";
    for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
      numbers.affine(layer + "attention." + part, WIDTH, WIDTH);
    }
    numbers.norm(layer + "attention.output.LayerNorm");
    numbers.affine(layer + "intermediate.dense", WIDTH, 4 * WIDTH);
    numbers.affine(layer + "output.dense", 4 * WIDTH, WIDTH);
    numbers.norm(layer + "output.LayerNorm");
    return numbers.tensors;
  }

  private static Tutor tutor() throws IOException {
    return Tutor.of(pretrained(), pieces(), LABELS, 5);
  }

  private static TutorTrainer.Lesson lesson(int s, int[] upos, int[] relations) {
    FormFeatures[] features =
        FORMS.get(s).stream().map(FormFeatures::of).toArray(FormFeatures[]::new);
    int[] zeros = new int[upos.length];
    Target[] tags = Target.of(upos);
    Sample sample =
        new Sample(
            Model.GUM,
            zeros,
            features,
            new Answers(
                tags,
                tags,
                Target.of(zeros),
                Target.of(HEADS[s]),
                HEADS[s],
                Target.of(relations),
                Target.of(zeros)));
    return new TutorTrainer.Lesson(FORMS.get(s), sample);
  }

  private static void train(Tutor tutor) {
    Engine.getInstance().setRandomSeed(1);
    TutorTrainer trainer = new TutorTrainer(tutor, 1e-3f);
    List<TutorTrainer.Lesson> lessons =
        List.of(
            lesson(0, new int[] {0, 1}, new int[] {0, 2}),
            lesson(1, new int[] {0, 1, 0}, new int[] {0, 2, 1}));
    double first = trainer.batch(lessons, 0.1);
    double last = first;
    for (int i = 0; i < 150; i++) {
      last = trainer.batch(lessons, 0.2);
    }
    assertThat(last).isLessThan(first / 4);
  }

  private static void assertKnows(Tutor tutor) {
    List<Opinion> said = new TutorTeacher(tutor, Model.GUM).of(FORMS);
    for (int s = 0; s < HEADS.length; s++) {
      assertThat(Trees.best(said.get(s).arcs())).containsExactly(HEADS[s]);
    }
    float[][] relations = said.get(1).relations(HEADS[1]);
    assertThat(Rows.best(relations[2], 0, 3)).isEqualTo(LABELS.relations().indexOf("obj"));
    assertThat(Rows.best(said.get(1).tags()[1], 0, 2)).isEqualTo(1);
  }

  @Test
  void itLearnsWhatItIsShownAndKeepsItInAFile() throws IOException {
    Path file = folder.resolve("tutor.bin");
    Tutor tutor = tutor();
    train(tutor);
    assertKnows(tutor);
    tutor.tensors().write(file);
    Tutor again = tutor();
    again.tensors().read(file);
    assertKnows(again);
  }

  @Test
  void aSentenceIsReadTheSameAloneAndBesideALongerOne() throws IOException {
    TutorTeacher teacher = new TutorTeacher(tutor(), Model.GUM);
    float[][] alone = teacher.of(FORMS.subList(0, 1)).getFirst().arcs();
    float[][] beside = teacher.of(FORMS).getFirst().arcs();
    for (int i = 0; i < alone.length; i++) {
      assertThat(beside[i]).hasSize(FORMS.getFirst().size() + 1);
      assertThat(beside[i]).containsExactly(alone[i], org.assertj.core.data.Offset.offset(1e-4f));
    }
  }

  @Test
  void thePretrainedModelIsThere() throws IOException {
    assertThat(Pretrained.pieces().of("Ceasefire")).hasSizeLessThan(4);
    assertThat(Pretrained.tensors()).containsKey("encoder.layer.11.output.dense.weight");
  }
}
