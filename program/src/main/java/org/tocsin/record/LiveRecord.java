package org.tocsin.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A record that is read for long while others may write to it: always a private snapshot, taken
 * anew when the file has changed. So it never keeps anybody from writing, and a question is
 * answered from one state of the record throughout.
 */
public final class LiveRecord implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(2);

  /** A snapshot may take this part of the time. */
  private static final int SHARE = 10;

  private final Path file;
  private final int seconds;
  private final Path folder;
  private final ScheduledExecutorService clock;
  private final ReentrantLock refreshing = new ReentrantLock();
  private Held held;
  private long version = 1;
  private List<Optional<Snapshot.State>> state = List.of();
  private long notBefore = System.nanoTime();

  private LiveRecord(Path file, int seconds) throws IOException, SQLException {
    this.file = file;
    this.seconds = seconds;
    folder = Scratch.folder();
    held = first();
    clock = Executors.newSingleThreadScheduledExecutor(LiveRecord::daemon);
    long millis = LOOK.toMillis();
    var _ = clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Opens a record.
   *
   * @param seconds after which a question is refused; 0: never
   * @throws RecordException where there is none, or it cannot be read
   */
  public static LiveRecord open(Path file, int seconds) {
    try {
      if (!Files.isRegularFile(file)) {
        RecordReader.open(file).close();
      }
      return new LiveRecord(file, seconds);
    } catch (IOException | SQLException e) {
      throw new RecordException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Asks the latest snapshot; what the question returns must not hold on to the reader. */
  public <T> T read(Function<RecordReader, T> question) {
    Held used = hold();
    try {
      return question.apply(used.reader);
    } finally {
      release(used);
    }
  }

  /** Another number whenever another snapshot is read. */
  public synchronized long version() {
    return version;
  }

  /** Looks now whether the record has changed; otherwise this happens every few seconds. */
  public void refresh() {
    refreshing.lock();
    try {
      if (states().equals(state)) {
        return;
      }
      long start = System.nanoTime();
      swap(take());
      notBefore = System.nanoTime() + SHARE * (System.nanoTime() - start);
    } catch (IOException | SQLException e) {
      throw new RecordException(file + ": cannot be read: " + e.getMessage(), e);
    } finally {
      refreshing.unlock();
    }
  }

  private Held first() throws IOException, SQLException {
    try {
      return take();
    } catch (IOException | SQLException | RuntimeException e) {
      Scratch.delete(folder);
      throw e;
    }
  }

  private void look() {
    try {
      if (System.nanoTime() - notBefore >= 0) {
        refresh();
      }
    } catch (RuntimeException e) {
      // The snapshot that is there serves on; the next look may succeed.
      notBefore = System.nanoTime() + LOOK.toNanos();
    }
  }

  private List<Optional<Snapshot.State>> states() throws IOException {
    return List.of(Snapshot.state(file), Snapshot.state(Snapshot.log(file)));
  }

  private Held take() throws IOException, SQLException {
    List<Optional<Snapshot.State>> now = states();
    Path here = Files.createTempDirectory(folder, "r");
    try {
      Held taken = take(here);
      state = now;
      return taken;
    } catch (IOException | SQLException | RuntimeException e) {
      Scratch.delete(here);
      throw e;
    }
  }

  private Held take(Path here) throws IOException, SQLException {
    Path copy = here.resolve("record.duckdb");
    Snapshot.take(file, copy);
    Connection connection = DriverManager.getConnection("jdbc:duckdb:" + copy);
    try {
      Database database = new Database(connection, seconds).prepared();
      FindingIndex index = IndexBuilder.build(database.patient(), here);
      return new Held(new RecordReader(database, index), index, copy);
    } catch (IOException | SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private synchronized void swap(Held next) {
    Held old = held;
    held = next;
    version++;
    old.retired = true;
    old.closeUnused();
  }

  private synchronized Held hold() {
    held.users++;
    return held;
  }

  private synchronized void release(Held used) {
    used.users--;
    used.closeUnused();
  }

  /** A snapshot and who still asks it; guarded by the record's lock. */
  private static final class Held {
    private final RecordReader reader;
    private final FindingIndex index;
    private final Path copy;
    private int users;
    private boolean retired;

    Held(RecordReader reader, FindingIndex index, Path copy) {
      this.reader = reader;
      this.index = index;
      this.copy = copy;
    }

    void closeUnused() {
      if (retired && users == 0) {
        reader.close();
        index.close();
        Scratch.delete(copy.getParent());
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "record");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (this) {
      held.retired = true;
      held.closeUnused();
    }
    Scratch.delete(folder);
  }
}
