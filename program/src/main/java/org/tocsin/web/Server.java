package org.tocsin.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.record.Explainer;
import org.tocsin.record.LiveRecord;

/** The running server; reads a record and never writes it. */
public final class Server implements AutoCloseable {
  private static final int SECONDS = 5;

  private final Javalin javalin;
  private final LiveRecord record;
  private final Settings settings;

  private Server(Javalin javalin, LiveRecord record, Settings settings) {
    this.javalin = javalin;
    this.record = record;
    this.settings = settings;
  }

  /**
   * How to serve.
   *
   * @param host name or address to listen on; beyond this machine only with a token
   * @param port 0 for any that is free
   * @param token what a caller must know, 16 characters or more
   * @param version of the program
   * @param explainer asked for at the first explanation
   */
  public record Settings(
      Path record,
      String host,
      int port,
      Optional<String> token,
      String version,
      Supplier<Explainer> explainer) {}

  /**
   * Starts to serve.
   *
   * @throws IllegalArgumentException where others could reach the record without a token, or the
   *     port cannot be had
   * @throws org.tocsin.record.RecordException where there is no record to read
   */
  public static Server start(Settings settings) {
    Guard guard = new Guard(settings.host(), settings.token());
    LiveRecord record = LiveRecord.open(settings.record(), SECONDS);
    try {
      Javalin javalin = Javalin.create(config -> configure(config, guard, record, settings));
      return new Server(javalin.start(settings.host(), settings.port()), record, settings);
    } catch (RuntimeException e) {
      record.close();
      throw e instanceof JavalinBindException ? taken(settings, e) : e;
    }
  }

  private static IllegalArgumentException taken(Settings settings, RuntimeException e) {
    return new IllegalArgumentException(
        "port %d of %s is taken or not allowed: give another --port"
            .formatted(settings.port(), settings.host()),
        e);
  }

  private static void configure(
      JavalinConfig config, Guard guard, LiveRecord record, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.defaultContentType = "text/html; charset=utf-8";
    guard.addTo(config.routes);
    groups(record, settings).forEach(group -> group.addTo(config.routes));
  }

  /** All that is served. */
  private static List<RouteGroup> groups(LiveRecord record, Settings settings) {
    Supplier<Explainer> explainer = new Once(settings.explainer());
    return List.of(
        new Errors(),
        new Assets(),
        new Pages(record, settings.record().getFileName().toString()),
        new Fragments(record, explainer),
        new ApiRoutes(record, explainer, settings.version()),
        new Downloads(record));
  }

  /** The address to open, with the token if there is one. */
  public String url() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://"
        + host
        + ":"
        + javalin.port()
        + "/"
        + settings.token().map(token -> "?token=" + State.encoded(token)).orElse("");
  }

  /** Looks now whether the record has changed. */
  public void refresh() {
    record.refresh();
  }

  @Override
  public void close() {
    javalin.stop();
    record.close();
  }
}
