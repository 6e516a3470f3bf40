package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Findings;
import org.tocsin.record.TestRecord;

/** A record whose articles try to run something. */
class HostileTest {
  private static final Findings[] STORIES = {
    TestRecord.story(
        1,
        "<img src=x onerror=alert(1)>",
        "</title><script>alert(2)</script>",
        "\"><svg onload=alert(3)>",
        "javascript:alert(4)"),
    TestRecord.story(
        2,
        "</script><script>alert(5)</script>",
        "evil\u202egpj.exe\u2066 \u0007",
        "'-alert(6)-'",
        "data:text/html,<script>alert(7)</script>"),
    TestRecord.story(
        3,
        "${alert(8)} {{alert(9)}}",
        "<!-- <style>*{display:none}",
        "//evil.example",
        "//evil.example/x"),
  };

  @TempDir Path folder;

  private static List<String> pages() {
    List<String> pages = new ArrayList<>(Served.PAGES);
    pages.add("/articles/story2");
    pages.add("/articles/story3");
    pages.add(
        "/search?text=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22%3E%3Csvg%20onload=alert(3)%3E");
    pages.add("/pair?a=%3Cimg%20src=x%20onerror=alert(1)%3E&b=KAZ");
    pages.add("/search?nothing=%3Cscript%3Ealert(1)%3C/script%3E");
    return pages;
  }

  @Test
  void nothingOfItBecomesMarkup() throws Exception {
    try (Served served = Served.of(folder, STORIES)) {
      for (String page : pages()) {
        String body = served.get(page).body();
        assertThat(body)
            .as(page)
            .doesNotContain(
                "<img", "<svg onload", "<script>", "<style", "<!--", "\u202e", "\u2066", "\u0007")
            .doesNotContainPattern("(href|src|action)=\"(javascript|data|//)");
      }
    }
  }

  @Test
  void nothingOfItRunsInABrowser() {
    try (Browser browser = Browser.start();
        Served served = Served.of(folder, STORIES)) {
      Page page = browser.chromium().newPage();
      page.setDefaultTimeout(120_000);
      List<String> ran = new ArrayList<>();
      page.onDialog(dialog -> {
        ran.add(dialog.message());
        dialog.dismiss();
      });
      page.onPageError(ran::add);
      for (String path : pages()) {
        page.navigate(served.url(path));
        page.waitForTimeout(150);
      }
      page.navigate(served.url("/threats"));
      page.locator(".toggle").first().click();
      page.locator(".detail blockquote").waitFor();
      page.navigate(served.url("/articles/story1"));
      page.locator(".choose").first().click();
      page.locator("#explanation p").first().waitFor();
      assertThat(page.locator("h1").innerText()).isEqualTo("</title><script>alert(2)</script>");
      assertThat(ran).isEmpty();
    }
  }
}
