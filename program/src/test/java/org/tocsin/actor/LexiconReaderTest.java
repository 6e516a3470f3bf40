package org.tocsin.actor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {

  @Test
  void namesFileAndLineOfAnUnknownSector() {
    assertThatThrownBy(() -> read("# people", "police = XYZ"))
        .hasMessageContaining("roles.txt:2")
        .hasMessageContaining("XYZ")
        .hasMessageContaining("COP");
  }

  @Test
  void namesFileAndLineOfALineWithoutMeaning() {
    assertThatThrownBy(() -> read("police")).hasMessageContaining("roles.txt:1");
  }

  @Test
  void namesBothLinesOfADoubleEntry() {
    assertThatThrownBy(() -> read("police = COP", "rebel, police = REB"))
        .hasMessageContaining("roles.txt:2")
        .hasMessageContaining("roles.txt:1");
  }

  @Test
  void namesALineWithABadDate() {
    assertThatThrownBy(() -> read("police = COP 20x1..")).hasMessageContaining("roles.txt:1");
  }

  private static void read(String... lines) {
    Set<String> countries = new HashSet<>(Set.of("KAZ"));
    new LexiconReader(new Trie.Builder(), "roles.txt", countries)
        .entries(Kind.ROLE, List.of(lines));
  }
}
