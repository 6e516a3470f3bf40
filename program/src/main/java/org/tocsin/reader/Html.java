package org.tocsin.reader;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: its article, and what it says of it. */
final class Html {
  private static final int SHORTEST = 80;
  private static final MainText MAIN_TEXT = new MainText(Clutter.load(), Phrases.load());

  private Html() {}

  static Draft draft(String html) throws Unreadable {
    Document page = Jsoup.parse(html);
    Metadata metadata = Metadata.of(page);
    String text = MAIN_TEXT.of(page, metadata.title());
    if (text.length() < SHORTEST) {
      throw new Unreadable("a page without an article", "leave it out");
    }
    return new Draft(
        Optional.empty(),
        metadata.url(),
        metadata.outlet(),
        metadata.author(),
        metadata.title(),
        metadata.published(),
        false,
        metadata.language(),
        text);
  }
}
