package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void eachMentionMarksTheWordWhoseHeadLiesOutsideIt() {
    // the mayor of Riga spoke
    List<String> misc =
        List.of("Entity=(1-person-new-cf1", "_", "SpaceAfter=No", "Entity=(2-place-new)1)", "_");
    assertThat(Mentions.heads(misc, List.of(2, 5, 4, 2, 0)))
        .containsExactly("_", "person", "_", "place", "_");
  }

  @Test
  void theLongestMentionNamesASharedHead() {
    // Riga and Oslo
    List<String> misc = List.of("Entity=(1-abstract-new(2-place-new)", "_", "Entity=(3-place-x)1)");
    assertThat(Mentions.heads(misc, List.of(0, 3, 1))).containsExactly("abstract", "_", "place");
  }
}
