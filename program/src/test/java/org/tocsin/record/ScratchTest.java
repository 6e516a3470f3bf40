package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read leaves no copy behind. */
class ScratchTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("r.duckdb");
  }

  /** All that this process keeps among the temporary files. */
  private static Set<Path> kept() throws IOException {
    String names = "tocsin([0-9]+|-" + ProcessHandle.current().pid() + "-.*)";
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.walk(all, 1)) {
      return files
          .filter(path -> path.getFileName().toString().matches(names))
          .flatMap(ScratchTest::within)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<Path> within(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aSnapshotThatFailsIsDeletedAndTheOneBeforeServesOn() throws IOException {
    TestRecord.write(file(), TestRecord.story(1));
    byte[] whole = Files.readAllBytes(file());
    try (LiveRecord live = LiveRecord.open(file(), 60)) {
      final Set<Path> before = kept();
      Files.writeString(file(), "no record");
      assertThatThrownBy(live::refresh).isInstanceOf(RecordException.class);
      assertThat(kept()).isEqualTo(before);
      assertThat(live.<Long>read(reader -> reader.count(Filter.all()))).isPositive();
      Files.write(file(), whole);
      live.refresh();
      assertThat(live.version()).isEqualTo(2);
    }
  }

  @Test
  void aFirstSnapshotThatFailsIsDeleted() throws IOException {
    final Set<Path> before = kept();
    Files.writeString(file(), "no record");
    assertThatThrownBy(() -> LiveRecord.open(file(), 60)).isInstanceOf(RecordException.class);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoRecordLeavesNoCopy() throws IOException {
    final Set<Path> before = kept();
    Files.writeString(file(), "no record");
    assertThatThrownBy(() -> RecordReader.open(file())).isInstanceOf(RecordException.class);
    assertThat(kept()).isEqualTo(before);
  }
}
