package org.tocsin.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, of which none is held that is longer than the limit. */
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line last returned, from 1. */
  long number() {
    return number;
  }

  /**
   * The next line without its end; empty at the end of the input.
   *
   * @throws Unreadable where the line is too long; the next call goes on behind it
   */
  Optional<byte[]> next() throws IOException, Unreadable {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = at;
      while (stop < filled && buffer[stop] != '\n') {
        stop++;
      }
      ended = stop < filled;
      length += stop - at;
      if (length <= Input.LIMIT) {
        line.write(buffer, at, stop - at);
      }
      at = ended ? stop + 1 : stop;
    }
    if (length > Input.LIMIT) {
      throw Input.tooLong();
    }
    return Optional.of(line.toByteArray());
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }
}
