package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String FIRST =
      "The ferry left the harbour an hour late, since the crew had waited for the doctor and her two nurses.";
  private static final String SECOND =
      "By noon it had reached the island, where the schoolchildren stood on the pier with lanterns and flags.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  @Test
  void paragraphsArePartedByABlankLine() throws Unreadable {
    assertThat(text("<article>" + BODY + "</article>")).isEqualTo(TEXT);
  }

  @Test
  void twoLineBreaksPartParagraphs() throws Unreadable {
    assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "</div>")).isEqualTo(TEXT);
  }

  @Test
  void theTitleIsNoPartOfTheText() throws Unreadable {
    Draft draft = Html.draft("<article><h1>Ferry late</h1>" + BODY + "</article>");
    assertThat(draft.title()).contains("Ferry late");
    assertThat(draft.text()).isEqualTo(TEXT);
  }

  @Test
  void furnitureIsLeftOut() throws Unreadable {
    assertThat(
            text(
                "<nav>Home News Weather</nav><div class='cookie-notice'>Cookies make this site work.</div>"
                    + "<article>"
                    + BODY
                    + "<div class='related-posts'><p>Bridge closed</p></div><p>Read more: The pier</p></article>"
                    + "<div id='comments'><p>What a fine day that was, and how the little ones were singing all the way to the pier!</p></div>"
                    + "<footer>Imprint</footer>"))
        .isEqualTo(TEXT);
  }

  @Test
  void theLeadBetweenTitleAndBodyIsKept() throws Unreadable {
    String lead =
        "A doctor who came late kept a whole ferry waiting, and an island with it, on Friday morning.";
    assertThat(
            text(
                "<h1>Ferry late</h1><p class='lead'>"
                    + lead
                    + "</p><div class='article-body'>"
                    + BODY
                    + "</div>"))
        .isEqualTo(lead + "\n\n" + TEXT);
  }

  @Test
  void whatHeadsTheListBelowEndsTheArticle() throws Unreadable {
    assertThat(text("<article>" + BODY + "<h3>Related articles</h3><p>Bridge closed</p></article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void aSentenceThatBeginsLikeSuchAHeadingDoesNot() throws Unreadable {
    assertThat(text("<article>" + BODY + "<p>Sources on the pier saw it.</p></article>"))
        .endsWith("Sources on the pier saw it.");
  }

  @Test
  void aPageOfLinksHoldsNoArticle() {
    assertThatThrownBy(() -> Html.draft("<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("a page without an article");
  }

  @Test
  void jsonLdInAGraphDescribesTheArticle() throws Unreadable {
    Draft draft =
        Html.draft(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Ferry &amp; doctor\",\"datePublished\":\"2021-05-07T08:00:00Z\","
                + "\"author\":[{\"name\":\"A. Clerk\"},{\"name\":\"B. Smith\"}],\"publisher\":{\"name\":\"Pier Post\"},"
                + "\"url\":\"http://pier.example/1\"}]}</script>"
                + BODY);
    assertThat(draft.title()).contains("Ferry & doctor");
    assertThat(draft.published()).contains(LocalDate.of(2021, 5, 7));
    assertThat(draft.author()).contains("A. Clerk, B. Smith");
    assertThat(draft.outlet()).contains("Pier Post");
    assertThat(draft.url()).contains("http://pier.example/1");
  }

  @Test
  void malformedJsonLdLeavesTheOtherSigns() throws Unreadable {
    Draft draft =
        Html.draft(
            "<script type='application/ld+json'>{\"@type\":</script><meta property='og:title' content='Ferry late'>"
                + "<meta property='article:published_time' content='2021-05-07'>"
                + BODY);
    assertThat(draft.title()).contains("Ferry late");
    assertThat(draft.published()).contains(LocalDate.of(2021, 5, 7));
  }

  @Test
  void theAddressDatesAPage() throws Unreadable {
    assertThat(
            published("<link rel=canonical href='https://pier.example/2021/05/07/ferry'>" + BODY))
        .isEqualTo(LocalDate.of(2021, 5, 7));
  }

  @Test
  void theTimeOfACommentDoesNotDateThePage() throws Unreadable {
    assertThat(
            published(
                "<div class=comments><time datetime='2022-01-01'></time></div><p class=date>7 May 2021</p>"
                    + BODY))
        .isEqualTo(LocalDate.of(2021, 5, 7));
  }

  private static String text(String html) throws Unreadable {
    return Html.draft(html).text();
  }

  private static LocalDate published(String html) throws Unreadable {
    return Html.draft(html).published().orElseThrow();
  }
}
