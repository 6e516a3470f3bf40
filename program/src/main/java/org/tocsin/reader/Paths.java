package org.tocsin.reader;

import static java.nio.file.FileVisitOption.FOLLOW_LINKS;
import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the user named, as files in a fixed order. */
final class Paths {
  private static final int DEPTH = 64;
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
  private static final String STANDARD_INPUT = "-";

  private Paths() {}

  /** A file to open, standard input, or what stands in the way of that. */
  sealed interface Found permits Found.File, Found.StandardInput, Found.Nothing {
    record File(Path path, String name) implements Found {}

    record StandardInput() implements Found {}

    record Nothing(Problem problem) implements Found {}
  }

  static List<Found> find(List<String> names) {
    return names.stream().flatMap(name -> find(name).stream()).toList();
  }

  private static List<Found> find(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return List.of(new Found.StandardInput());
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return folder(path, name);
      }
      if (Files.exists(path)) {
        return List.of(new Found.File(path, name));
      }
      return GLOB.matcher(name).find()
          ? glob(name)
          : nothing(name, "no such file or folder", "check the path");
    } catch (InvalidPathException | PatternSyntaxException e) {
      return nothing(name, "not a path: " + e.getMessage(), "check the path");
    } catch (IOException e) {
      return nothing(name, "cannot be listed: " + e.getMessage(), "check the permissions");
    }
  }

  private static List<Found> folder(Path folder, String name) throws IOException {
    List<Found> files = walk(folder, path -> Format.ofName(path.toString()).isPresent());
    return files.isEmpty()
        ? nothing(name, "a folder without articles", "files that count end in " + Format.known())
        : files;
  }

  private static List<Found> glob(String name) throws IOException {
    Path base = base(Path.of(name));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + Path.of(name).normalize());
    List<Found> files =
        Files.isDirectory(base) ? walk(base, path -> matcher.matches(path.normalize())) : List.of();
    return files.isEmpty() ? nothing(name, "matches no file", "check the pattern") : files;
  }

  /** The part of a pattern before its first wildcard. */
  private static Path base(Path pattern) {
    Path base = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
    for (Path part : pattern) {
      if (GLOB.matcher(part.toString()).find()) {
        break;
      }
      base = base.resolve(part);
    }
    return base;
  }

  private static List<Found> walk(Path base, Predicate<Path> wanted) throws IOException {
    SequencedMap<Path, Found> found = new TreeMap<>();
    Files.walkFileTree(base, Set.of(FOLLOW_LINKS), DEPTH, new Collector(base, wanted, found));
    return List.copyOf(found.values());
  }

  /** Goes on where a folder cannot be entered. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path base;
    private final Predicate<Path> wanted;
    private final Map<Path, Found> found;

    Collector(Path base, Predicate<Path> wanted, Map<Path, Found> found) {
      this.base = base;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(base) && hidden(folder) ? SKIP_SUBTREE : CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file) && wanted.test(file)) {
        found.put(file, new Found.File(file, file.toString()));
      }
      return CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      Problem problem =
          new Problem(
              file.toString(),
              OptionalLong.empty(),
              "cannot be opened: " + e.getClass().getSimpleName(),
              "check the permissions");
      found.put(file, new Found.Nothing(problem));
      return CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }

  private static List<Found> nothing(String name, String what, String advice) {
    return List.of(new Found.Nothing(new Problem(name, OptionalLong.empty(), what, advice)));
  }
}
