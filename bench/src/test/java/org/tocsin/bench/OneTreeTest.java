package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneTreeTest {
  @Test
  void aTreeStaysAsItIs() {
    assertThat(OneTree.of(new int[] {0, 2, 0, 2, 3})).containsExactly(0, 2, 0, 2, 3);
  }

  @Test
  void furtherRootsHangOnTheFirst() {
    assertThat(OneTree.of(new int[] {0, 0, 1, 0})).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aCircleIsOpenedAtItsFirstWord() {
    assertThat(OneTree.of(new int[] {0, 2, 3, 1, 0})).containsExactly(0, 0, 3, 1, 1);
  }
}
