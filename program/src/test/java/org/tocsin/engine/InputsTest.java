package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final Offset<Float> CLOSE = Offset.offset(1e-3f);

  private final Inputs inputs = new Inputs(weights(), Model.GUM);

  /** The first time it is worked out, the second time worked out and kept, the third time found. */
  @Test
  void aWordGivesTheSameHoweverOftenItWasMet() {
    List<Inputs.Gates> first = inputs.of(List.of("Rebels", "shelled", "the", "harbour"));
    List<Inputs.Gates> second = inputs.of(List.of("harbour", "Rebels"));
    List<Inputs.Gates> third = inputs.of(List.of("the", "Rebels", "again"));
    assertThat(second.get(1).forward()).containsExactly(first.get(0).forward());
    assertThat(second.get(1).backward()).containsExactly(first.get(0).backward());
    assertThat(third.get(1)).isSameAs(second.get(1));
    assertThat(third.get(0).forward()).containsExactly(first.get(2).forward());
    assertThat(third.get(0).forward()).isNotEqualTo(third.get(1).forward());
  }

  @Test
  void inAHeadlineWordsGiveWhatTheyGiveThere() {
    List<String> forms = List.of("Rebels", "shell", "harbour");
    List<Inputs.Gates> gates = inputs.of(forms);
    inputs.inHeadline(gates);
    List<Inputs.Gates> expected = new Inputs(weights(), Model.HEADLINE).of(forms);
    for (int i = 0; i < forms.size(); i++) {
      assertThat(gates.get(i).forward()).containsExactly(expected.get(i).forward(), CLOSE);
      assertThat(gates.get(i).backward()).containsExactly(expected.get(i).backward(), CLOSE);
      assertThat(gates.get(i).forward()).isNotEqualTo(inputs.of(forms).get(i).forward());
    }
  }

  private static Weights weights() {
    try (InputStream in =
        new BufferedInputStream(
            Objects.requireNonNull(Engine.class.getResourceAsStream("en/model.bin")))) {
      return Weights.read(in);
    } catch (IOException e) {
      throw new AssertionError("the model is on the class path", e);
    }
  }
}
