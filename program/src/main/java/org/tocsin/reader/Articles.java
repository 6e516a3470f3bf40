package org.tocsin.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The articles in files, folders, globs and standard input, read one by one while they are asked
 * for; what cannot be read is among them as a {@link Problem}. Only {@link #bytesRead} may be
 * called from another thread.
 */
public final class Articles implements Iterator<Read>, AutoCloseable {
  private final List<Paths.Found> inputs;
  private final Iterator<Paths.Found> left;
  private final InputStream stdin;
  private final Finisher finisher;
  private final AtomicLong read = new AtomicLong();
  private Optional<InputStream> open = Optional.empty();
  private Iterator<Read> current = Collections.emptyIterator();

  private Articles(List<Paths.Found> inputs, InputStream stdin, Finisher finisher) {
    this.inputs = inputs;
    this.left = inputs.iterator();
    this.stdin = stdin;
    this.finisher = finisher;
  }

  /**
   * Opens nothing yet, but lists the folders.
   *
   * @param paths files, folders, globs; {@code -} is standard input
   * @param published for articles that do not say their date
   */
  public static Articles read(
      List<String> paths, InputStream stdin, Optional<LocalDate> published) {
    Finisher finisher = new Finisher(published, Languages.load());
    return new Articles(Paths.find(paths), stdin, finisher);
  }

  /** The size of all files in bytes, zipped as they are; nothing is known of standard input. */
  public long bytes() {
    return inputs.stream().mapToLong(Articles::size).sum();
  }

  /** How many of {@link #bytes} have been read, with those of standard input. */
  public long bytesRead() {
    return read.get();
  }

  private static long size(Paths.Found found) {
    try {
      return found instanceof Paths.Found.File file ? Files.size(file.path()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && left.hasNext()) {
      current = open(left.next());
    }
    return current.hasNext();
  }

  @Override
  public Read next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Read> open(Paths.Found found) {
    close();
    return switch (found) {
      case Paths.Found.Nothing nothing -> List.<Read>of(nothing.problem()).iterator();
      case Paths.Found.StandardInput _ -> read("-", () -> stdin);
      case Paths.Found.File file ->
          read(
              file.name(),
              () -> {
                InputStream in = Files.newInputStream(file.path());
                open = Optional.of(in);
                return in;
              });
    };
  }

  private interface Opener {
    InputStream open() throws IOException;
  }

  private Iterator<Read> read(String name, Opener opener) {
    try {
      Input input = Input.open(name, opener.open(), read);
      return input.format() == Format.JSON_LINES
          ? new JsonLines(input, finisher)
          : document(input).iterator();
    } catch (IOException e) {
      return List.<Read>of(Input.explain(e).at(name, OptionalLong.empty())).iterator();
    }
  }

  private List<Read> document(Input input) throws IOException {
    try {
      String text = Decoder.decode(input.bytes());
      Draft draft = input.format() == Format.HTML ? Html.draft(text) : PlainText.draft(text);
      return finisher.finish(input.name(), OptionalLong.empty(), draft);
    } catch (Unreadable e) {
      return List.of(e.at(input.name(), OptionalLong.empty()));
    }
  }

  /** Closes the file that is being read; standard input stays open. */
  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
      open = Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
