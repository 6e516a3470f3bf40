package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private static final int STORIES = 40;

  private Served served;
  private Browser browser;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path folder) {
    browser = Browser.start();
    served = Served.of(folder, STORIES);
  }

  @AfterAll
  void stop() {
    if (served != null) {
      served.close();
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    visit(1280, 900, ColorScheme.LIGHT);
  }

  private void visit(int width, int height, ColorScheme scheme) {
    context =
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme));
    context.setDefaultTimeout(120_000);
    page = context.newPage();
    complaints.clear();
    strangers.clear();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      String host = URI.create(request.url()).getHost();
      if (host != null && !host.equals("127.0.0.1")) {
        strangers.add(request.url());
      }
    });
  }

  @AfterEach
  void nothingWasWrongAndNothingLeftTheHost() {
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(strangers).isEmpty();
  }

  private void go(String path) {
    page.navigate(served.url(path));
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Browser.shot(name)));
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Locator row : page.locator("table.rows tr.row").all()) {
      ids.add(row.getAttribute("data-id"));
    }
    return ids;
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> rule.getId() + ": " + nodes(rule)).toList();
  }

  private static List<String> nodes(Rule rule) {
    return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "board, /, .board",
    "threats, /threats, table.rows",
    "timeline, /timeline, #timeline svg .bar",
    "pair, /pair?a=RUS&b=KAZ, [data-chart] svg",
    "pairs, /pair?a=RUS&b=KAZ&c=KAZ&d=RUS, .columns [data-chart] svg",
    "map, /map, #map circle",
    "network, /network, #network .link",
    "article, /articles/story1, .text mark",
    "search, /search?text=pipeline, table.rows",
    "nothing-found, /search?type=AID, .empty",
    "about, /about, table",
  })
  void aPageShowsItsMainPartAndAxeFindsNoViolation(String name, String path, String main) {
    go(path);
    page.locator(main).first().waitFor();
    shoot(name);
    assertThat(violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"threats, /threats", "article, /articles/story1", "timeline, /timeline"})
  void inTheDarkContrastHoldsToo(String name, String path) {
    context.close();
    visit(1280, 900, ColorScheme.DARK);
    go(path);
    page.locator("main").waitFor();
    shoot(name + "-dark");
    assertThat(violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"board, /", "threats, /threats", "article, /articles/story1", "network, /network"})
  void aPhoneScrollsDownOnly(String name, String path) {
    context.close();
    visit(390, 800, ColorScheme.LIGHT);
    go(path);
    page.locator("main").waitFor();
    shoot(name + "-phone");
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @Test
  void aRowOpensToItsWordsAndItsAddressOpensItAgain() {
    go("/threats?sector=GOV&order=oldest");
    page.locator(".toggle").nth(2).click();
    page.locator(".detail blockquote").waitFor();
    String words = page.locator(".detail blockquote").innerText();
    assertThat(words).contains("close the pipeline");
    String address = page.url();
    shoot("threats-open");
    assertThat(violations(page)).isEmpty();
    Page other = context.newPage();
    other.navigate(address);
    assertThat(other.locator(".detail blockquote").innerText()).isEqualTo(words);
    assertThat(other.locator(".chip").allInnerTexts().toString()).contains("executive government");
    assertThat(other.locator(".order a[aria-current]").innerText()).isEqualTo("oldest");
    page.locator(".row.open .toggle").click();
    assertThat(page.locator(".detail").count()).isZero();
    assertThat(page.url()).doesNotContain("open=");
  }

  @Test
  void aFacetNarrowsAndIsTakenAwayAgain() {
    go("/search");
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Assault")).click();
    assertThat(page.url()).contains("type=ASSAULT");
    assertThat(page.locator(".count").innerText()).startsWith(STORIES + " ");
    page.locator(".chip").first().click();
    assertThat(page.url()).doesNotContain("type=");
  }

  @Test
  void whatIsTakenAwayIsWhatIsShown() throws Exception {
    go("/search?type=ASSAULT&order=oldest");
    List<String> shown = ids();
    String csv = page.locator(".export a").first().getAttribute("href");
    List<String> taken = new ArrayList<>();
    served.get(csv).body().lines().skip(1).forEach(line -> taken.add(line.substring(0, 16)));
    assertThat(taken).hasSize(STORIES).isEqualTo(shown);
    String lines = served.get(csv.replace(".csv", ".jsonl")).body();
    assertThat(lines.lines().map(line -> line.substring(7, 23))).isEqualTo(shown);
    assertThat(served.get(csv.replace(".csv", ".parquet")).body()).startsWith("PAR1");
  }

  @Test
  void theBoardShowsOpenThreatsAndTheThreatsPageTellsWhichLapsed() {
    go("/threats?outcome=lapsed");
    List<String> lapsed = ids();
    assertThat(lapsed).isNotEmpty();
    assertThat(page.locator(".what").first().innerText()).contains("lapsed");
    go("/threats?outcome=open");
    List<String> open = ids();
    assertThat(open).isNotEmpty().doesNotContainAnyElementsOf(lapsed);
    go("/");
    assertThat(page.locator(".board section").first().innerText()).contains("Open threats");
    assertThat(ids()).containsAnyElementsOf(open).doesNotContainAnyElementsOf(lapsed);
  }

  @Test
  void moreRowsGoOnWhereTheFirstEnded() {
    go("/search");
    List<String> all = ids();
    page.locator(".pager .next").click();
    assertThat(ids()).isNotEmpty().doesNotContainAnyElementsOf(all);
  }

  @Test
  void keysMoveOpenSearchExportAndHelp() {
    go("/threats");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    page.keyboard().press("j");
    assertThat(page.locator(".row").nth(1).getAttribute("class")).contains("current");
    page.keyboard().press("Enter");
    page.locator(".detail blockquote").waitFor();
    page.keyboard().press("?");
    page.locator("#keys[open]").waitFor();
    shoot("keys");
    page.keyboard().press("Escape");
    page.keyboard().press("e");
    page.locator(".export[open]").waitFor();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    page.keyboard().type("border");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/search?text=border"));
  }

  @Test
  void whatIsBrushedOnTheTimelineFiltersTheRows() {
    go("/timeline");
    page.locator("#timeline .overlay").waitFor();
    String before = page.locator(".count").innerText();
    var box = page.locator("#timeline .overlay").boundingBox();
    page.mouse().move(box.x + box.width * 0.4, box.y + 40);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.6, box.y + 60);
    page.mouse().up();
    page.waitForURL(url -> url.contains("since=") && url.contains("until="));
    page.locator("#timeline .bar").first().waitFor();
    assertThat(page.locator(".count").innerText()).isNotEqualTo(before);
  }

  @Test
  void aPlaceOnTheMapListsItsEvents() {
    go("/map");
    page.locator("#map .places a").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("place="));
    assertThat(page.locator(".count").innerText()).isEqualTo(STORIES + " events here");
  }

  @Test
  void choosingAFindingMarksItAndExplainsIt() {
    go("/articles/story1");
    page.locator(".findings .row", new Page.LocatorOptions().setHasText("Threaten"))
        .locator(".choose")
        .click();
    page.locator(".explanation").waitFor();
    assertThat(page.locator("mark.chosen").count()).isGreaterThan(3);
    assertThat(page.locator(".explanation").innerText()).contains("threatens");
    shoot("article-explained");
  }

  @Test
  void anActorHasItsNamesRolesAndDeeds() {
    go("/threats");
    page.locator("td.who a").first().click();
    assertThat(page.locator("h1").innerText()).isEqualTo("Olga Ivanova");
    assertThat(page.locator("main").innerText())
        .contains("Deputy minister", "Threats it makes", "Acts on");
    shoot("actor");
    assertThat(violations(page)).isEmpty();
  }

  @Test
  void darkAndLightAreRemembered() {
    go("/");
    page.locator("#theme").click();
    page.reload();
    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
  }
}
