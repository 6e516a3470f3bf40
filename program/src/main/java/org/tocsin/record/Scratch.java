package org.tocsin.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders for snapshots, named for the process that needs them and cleared when it is gone. */
final class Scratch {
  private static final Pattern NAME = Pattern.compile("tocsin-([0-9]+)-.*");

  private Scratch() {}

  /** A new folder; those of processes that were killed are cleared on the way. */
  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("tocsin-" + ProcessHandle.current().pid() + "-");
    try (Stream<Path> all = Files.list(folder.toAbsolutePath().getParent())) {
      all.filter(Scratch::isAbandoned).forEach(Scratch::delete);
    }
    return folder;
  }

  private static boolean isAbandoned(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** Deletes a folder and all in it, as far as that is allowed. */
  static void delete(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // What another user owns stays; it is in the folder for temporary files.
    }
  }
}
