package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.RecordException;
import org.tocsin.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin serve}: the record in a browser. */
@Command(
    name = "serve",
    description = "Shows the record in a browser, also while it is being written.",
    footer = {
      "",
      "Nothing is fetched from the internet and nothing is written. Beyond this machine",
      "(--host) it asks whoever comes for a token.",
      "",
      "Examples:",
      "  tocsin serve",
      "  tocsin serve --record news.duckdb --port 9000",
      "  tocsin serve --host 0.0.0.0 --token \"$(openssl rand -hex 16)\""
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:TOCSIN_TOKEN}",
      description = "What callers must know; also from the environment, TOCSIN_TOKEN.")
  private @Nullable String token;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    Server.Settings settings =
        new Server.Settings(
            record.file(),
            host,
            port,
            Optional.ofNullable(token).filter(t -> !t.isBlank()),
            Version.program(),
            Running::explainer);
    try (Server server = Server.start(settings)) {
      PrintWriter out = known.commandLine().getOut();
      out.println(record.file() + " is at " + server.url() + " (Ctrl-C ends)");
      out.flush();
      Thread.currentThread().join();
      return 0;
    } catch (IllegalArgumentException | RecordException e) {
      throw new ParameterException(known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
