package org.tocsin.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tocsin.text.Resource;

/** Takes out of a page what is furniture by its tag, its class or its id. */
final class Clutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, button, select, input,"
          + " textarea, audio, video";
  private static final String TAGS =
      "nav, aside, footer, menu, dialog, figcaption, .hidden, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [role=navigation], [role=banner],"
          + " [role=complementary], [role=contentinfo], [role=search], [role=dialog]";
  private static final Set<String> KEPT = Set.of("html", "body", "article", "main", "p", "h1");
  private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern TEASER = Pattern.compile("(?i).*teaser.*");

  /** No furniture holds so much of a page's prose; comments may. */
  private static final double TOO_MUCH = 0.3;

  private static final Pattern TALK =
      Pattern.compile("(?i).*(comment|kommentar|disqus|respond|replies).*");
  private static final double TOO_MUCH_TALK = 0.8;

  private final Set<String> words;
  private final List<String> parts;

  private Clutter(Set<String> words, List<String> parts) {
    this.words = words;
    this.parts = parts;
  }

  /** Words stand alone in a name; those with a star may be any part of one. */
  static Clutter load() {
    List<String> lines = Resource.lines(Clutter.class, "clutter.txt");
    List<String> parts =
        lines.stream().filter(w -> w.endsWith("*")).map(w -> w.replace("*", "")).toList();
    return new Clutter(Set.copyOf(lines), parts);
  }

  /** What is no text on any page. */
  static void removeCode(Document page) {
    page.select(NEVER_TEXT).remove();
  }

  void remove(Document page) {
    Prose prose = new Prose(Blocks.of(page.body()));
    double all = Math.max(1, prose.in(page.body()));
    for (Element element : page.select(TAGS)) {
      if (prose.in(element) / all < TOO_MUCH) {
        element.remove();
      }
    }
    for (Element element : page.body().select("[class], [id]")) {
      if (!KEPT.contains(element.normalName()) && isFurniture(element, prose.in(element) / all)) {
        element.remove();
      }
    }
  }

  private boolean isFurniture(Element element, double share) {
    String name = element.className() + " " + element.id();
    boolean talk = TALK.matcher(name).matches();
    if (share >= (talk ? TOO_MUCH_TALK : TOO_MUCH)) {
      return false;
    }
    // A teaser that links nowhere is this article's own.
    return isNamed(name)
        || (TEASER.matcher(name).matches() && !element.select("a[href]").isEmpty());
  }

  private boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(lower::contains)
        || WORDS.splitAsStream(name).map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
  }
}
