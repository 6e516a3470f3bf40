package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ResourceTest {
  @Test
  void commentsAndBlankLinesAreLeftOut() {
    assertThat(Resource.lines(ResourceTest.class, "words.txt")).containsExactly("one", "#two");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> Resource.text(ResourceTest.class, "nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.txt");
  }
}
