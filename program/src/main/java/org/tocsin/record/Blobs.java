package org.tocsin.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Texts by number in a file of their own, where one is at hand at once wherever it stands. */
final class Blobs implements AutoCloseable {
  private final MemorySegment bytes;
  private final long[] ends;
  private final Arena arena;

  private Blobs(MemorySegment bytes, long[] ends, Arena arena) {
    this.bytes = bytes;
    this.ends = ends;
    this.arena = arena;
  }

  /** Takes texts one after the other. */
  static final class Writer implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private long[] ends = new long[1024];
    private int size;
    private long end;

    Writer(Path file) throws IOException {
      this.file = file;
      out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    }

    /** Adds a text under the next number, from 0. */
    void add(byte[] text) throws IOException {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      out.write(text);
      end += text.length;
      ends[size++] = end;
    }

    /** All that was added, to be read. */
    @SuppressWarnings("MustBeClosedChecker") // the arena is closed with the texts
    Blobs finish() throws IOException {
      out.close();
      Arena arena = Arena.ofShared();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, end, arena);
        return new Blobs(bytes, Arrays.copyOf(ends, size), arena);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  String text(int number) {
    return new String(bytes(number), StandardCharsets.UTF_8);
  }

  private byte[] bytes(int number) {
    long start = start(number);
    return bytes.asSlice(start, ends[number] - start).toArray(ValueLayout.JAVA_BYTE);
  }

  private long start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Whether a text holds another. */
  boolean holds(int number, byte[] part) {
    byte[] text = bytes(number);
    for (int i = 0; i + part.length <= text.length; i++) {
      if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    arena.close();
  }
}
