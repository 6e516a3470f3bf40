package org.tocsin.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium; tests that need it are skipped where there is none. */
record Browser(Playwright playwright, com.microsoft.playwright.Browser chromium)
    implements AutoCloseable {
  private static final Path SHOTS = Path.of("target", "screenshots");

  static Browser start() {
    Optional<Path> program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "there is no Chromium here: `apt-get install chromium` brings it");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setTimeout(120_000)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
  }

  static Path shot(String name) {
    return SHOTS.resolve(name + ".png");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
