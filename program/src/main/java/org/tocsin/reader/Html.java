package org.tocsin.reader;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its article, and what it says of it. */
final class Html {
  private static final int SHORTEST = 80;

  private Html() {}

  static Draft draft(String html) throws Unreadable {
    Document page = Jsoup.parse(html);
    Optional<String> unknown = Optional.empty();
    Element content = new Readability4J("http://localhost/", html).parse().getArticleContent();
    if (content == null || content.text().length() < SHORTEST) {
      throw new Unreadable("a page without an article", "leave it out");
    }
    return new Draft(
        unknown,
        unknown,
        unknown,
        unknown,
        Optional.of(page.title()),
        Optional.empty(),
        unknown,
        content.wholeText());
  }
}
