package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ResourceTest {
  @Test
  void commentsAndBlankLinesAreLeftOut() {
    assertThat(Resource.lines(ResourceTest.class, "words.txt")).containsExactly("one", "#two");
  }

  @Test
  void listsAreFoundByTheirNames() {
    assertThat(Resource.lists(ResourceTest.class, "lists.txt"))
        .containsOnly(
            Map.entry("sure", Set.of("goal", "world cup")), Map.entry("players", Set.of("team")));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> Resource.text(ResourceTest.class, "nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.txt");
  }
}
