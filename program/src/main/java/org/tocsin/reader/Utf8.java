package org.tocsin.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** UTF-16 and UTF-32 as UTF-8, so that lines can be told by their bytes. */
final class Utf8 extends InputStream {
  private static final int HEAD = 4096;

  private final Reader reader;
  private byte[] bytes = {};
  private int at;

  private Utf8(Reader reader) {
    this.reader = reader;
  }

  /** The stream itself where its first bytes are not of a wide encoding. */
  static InputStream of(InputStream in) {
    return Decoder.wide(Input.peek(in))
        .<InputStream>map(charset -> new Utf8(new InputStreamReader(in, charset)))
        .orElse(in);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, buffer, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (at < bytes.length) {
      return true;
    }
    char[] chars = new char[HEAD];
    int read = reader.read(chars);
    if (read < 0) {
      return false;
    }
    String text = new String(chars, 0, read);
    int low = Character.isHighSurrogate(chars[read - 1]) ? reader.read() : -1;
    bytes = (low < 0 ? text : text + (char) low).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }
}
