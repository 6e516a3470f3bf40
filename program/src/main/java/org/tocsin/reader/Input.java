package org.tocsin.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An opened file or standard input, unzipped where need be. */
record Input(String name, InputStream stream, Format format) {
  /** Bytes in a document, or in a line of JSON Lines; no article comes near it. */
  static final int LIMIT = 16 << 20;

  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;

  /** Takes the format from the name where it tells, else from the first bytes. */
  static Input open(String name, InputStream raw, AtomicLong count) throws IOException {
    InputStream plain = unzip(new BufferedInputStream(new Counted(raw, count), BUFFER));
    Format format = Format.ofName(name).orElseGet(() -> Format.ofStart(start(peek(plain))));
    return new Input(name, plain, format);
  }

  /** The first characters that tell a format, near enough in every encoding. */
  private static String start(byte[] head) {
    // A mark of the byte order comes first, whole or as what is no UTF-8.
    return new String(head, UTF_8).replace("\0", "").replaceFirst("^[\uFEFF\uFFFD]+", "");
  }

  /** The first bytes, as far as they can be read, which stay to be read. */
  static byte[] peek(InputStream in) {
    byte[] head = new byte[HEAD];
    int length = 0;
    in.mark(HEAD);
    try {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = in.read(head, length, HEAD - length);
      }
    } catch (IOException e) {
      // It comes again where the bytes are read in earnest, and is told there.
    }
    try {
      in.reset();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer is as long as its mark", e);
    }
    return Arrays.copyOf(head, length);
  }

  private static InputStream unzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIPInputStream.GZIP_MAGIC
        ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER)
        : in;
  }

  /** All bytes of a document. */
  byte[] bytes() throws IOException, Unreadable {
    byte[] bytes = stream.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLong();
    }
    if (bytes.length == 0) {
      throw new Unreadable("empty", "leave it out");
    }
    return bytes;
  }

  static Unreadable tooLong() {
    return new Unreadable(
        "more than " + (LIMIT >> 20) + " MB in one piece",
        "one article a file, or one a line of JSON Lines");
  }

  static Unreadable explain(IOException e) {
    return switch (e) {
      case EOFException _ -> new Unreadable("truncated gzip", "fetch the file again");
      case ZipException _ -> new Unreadable("damaged gzip", "fetch the file again");
      case NoSuchFileException _, FileNotFoundException _ ->
          new Unreadable("no such file", "check the path");
      case AccessDeniedException _ -> new Unreadable("may not be read", "check the permissions");
      default -> new Unreadable("cannot be read: " + e.getMessage(), "try again");
    };
  }

  /** Tells another thread how far reading has come. */
  private static final class Counted extends FilterInputStream {
    private final AtomicLong count;

    Counted(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count.addAndGet(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count.addAndGet(Math.max(read, 0));
      return read;
    }
  }
}
