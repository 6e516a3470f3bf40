package org.tocsin.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, of which none is held that is longer than the limit. */
final class Lines {
  private final InputStream in;
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
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int one = in.read();
    if (one < 0) {
      return Optional.empty();
    }
    number++;
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (length++ < Input.LIMIT) {
        line.write(one);
      }
    }
    if (length > Input.LIMIT) {
      throw Input.tooLong();
    }
    return Optional.of(line.toByteArray());
  }
}
