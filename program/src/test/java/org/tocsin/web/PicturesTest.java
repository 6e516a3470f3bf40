package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Findings;
import org.tocsin.engine.Engine;
import org.tocsin.reader.Articles;
import org.tocsin.reader.ReadArticle;

/** The pages over the sample reports; docs/images holds copies of these pictures. */
final class PicturesTest {
  private static final Map<String, String> PAGES =
      Map.of(
          "threats", "/threats",
          "timeline", "/timeline?since=2021-08-01",
          "map", "/map?since=2021-08-01",
          "network", "/network");

  @Test
  void thePagesShowTheSamples(@TempDir Path folder) throws Exception {
    Findings[] samples = samples();
    assertThat(samples).hasSizeGreaterThan(12);
    try (Browser browser = Browser.start();
        Served served = Served.of(folder, samples);
        Page page = browser.chromium().newPage()) {
      page.setDefaultTimeout(120_000);
      page.setViewportSize(1200, 720);
      PAGES.forEach((name, path) -> shoot(page, served.url(path), "samples-" + name));
      String article = samples[1].article().id();
      shoot(page, served.url("/articles/" + article), "samples-article");
    }
  }

  private static void shoot(Page page, String address, String name) {
    page.navigate(address);
    page.waitForFunction("() => !document.querySelector('.loading')");
    page.waitForTimeout(500);
    assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
    page.screenshot(new Page.ScreenshotOptions().setPath(Browser.shot(name)));
  }

  private static Findings[] samples() throws Exception {
    List<Findings> coded = new ArrayList<>();
    try (Articles articles =
        Articles.read(
            List.of(Path.of("..", "samples").toString()),
            InputStream.nullInputStream(),
            Optional.empty())) {
      while (articles.hasNext()) {
        if (articles.next() instanceof ReadArticle read) {
          coded.add(Coder.english().code(read.article(), Engine.english()));
        }
      }
    }
    return coded.toArray(Findings[]::new);
  }
}
