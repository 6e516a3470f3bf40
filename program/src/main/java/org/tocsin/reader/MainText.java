package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article in a page, without what stands around it. */
final class MainText {
  private static final String BODY =
      "[itemprop=articleBody], [itemprop=text],"
          + " [class~=(?i)(article|story|post|entry|news|page|main|single|beitrag|artikel|text)[-_]{0,2}(body|content|text|copy|inhalt)\\b],"
          + " [id~=(?i)(article|story|post|entry|news|page|main|artikel)[-_]{0,2}(body|content|text|copy)\\b],"
          + " article, main, [role=main], #content, .content";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i).*(intro|lead|standfirst|abstract|summary|subhead|subtitle|chapo|excerpt|vorspann|teaser|description|bajada|sumario|entradilla).*");
  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.8;
  private static final double NEAR_THE_END = 0.6;
  private static final int SHORT = 300;
  private static final int LEAD_LENGTH = 50;

  private final Clutter clutter;
  private final Phrases phrases;

  MainText(Clutter clutter, Phrases phrases) {
    this.clutter = clutter;
    this.phrases = phrases;
  }

  /** Paragraphs with a blank line between them; the page is changed. */
  String of(Document page, Optional<String> title) {
    Clutter.removeCode(page);
    Document whole = page.clone();
    clutter.remove(page);
    String text = text(page, title);
    if (text.length() >= SHORT) {
      return text;
    }
    String rough = text(whole, title);
    return rough.length() > 2 * text.length() ? rough : text;
  }

  private String text(Document page, Optional<String> title) {
    List<Block> blocks = Blocks.of(page.body());
    Element home = home(page, new Prose(blocks));
    Set<String> kept = new LinkedHashSet<>();
    choose(blocks, home, title).forEach(block -> kept.add(block.text()));
    return String.join("\n\n", kept);
  }

  /** The named container that holds most of the prose, else the innermost one that does. */
  private static Element home(Document page, Prose prose) {
    int all = prose.in(page.body());
    if (all == 0) {
      return page.body();
    }
    return page.select(BODY).stream()
        .filter(e -> prose.in(e) >= MOST * all)
        .min(Comparator.comparingInt(prose::in))
        .orElseGet(() -> innermost(page.body(), prose, all));
  }

  private static Element innermost(Element body, Prose prose, int all) {
    Element at = body;
    while (true) {
      Optional<Element> child =
          at.children().stream().filter(e -> prose.in(e) > NEARLY_ALL * all).findFirst();
      if (child.isEmpty()) {
        return at;
      }
      at = child.get();
    }
  }

  private List<Block> choose(List<Block> blocks, Element home, Optional<String> title) {
    List<Block> chosen = new ArrayList<>();
    int all = blocks.stream().filter(b -> b.isWithin(home)).mapToInt(b -> b.text().length()).sum();
    int seen = 0;
    boolean afterTitle = false;
    boolean inside = false;
    for (Block block : blocks) {
      boolean within = block.isWithin(home);
      inside |= within;
      seen += within ? block.text().length() : 0;
      if (within && seen > NEAR_THE_END * all && phrases.ends(block.text())) {
        break;
      }
      boolean isTitle = isTitle(block, title);
      boolean lead = !inside && (isLead(block) || (afterTitle && block.isProse()));
      if ((within || lead) && !isTitle && isWanted(block)) {
        chosen.add(block);
      }
      afterTitle |= isTitle;
    }
    while (!chosen.isEmpty() && chosen.getLast().isHeading()) {
      chosen.removeLast();
    }
    return chosen;
  }

  private static boolean isTitle(Block block, Optional<String> title) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return block.home().normalName().equals("h1")
        || title.filter(t -> t.strip().toLowerCase(Locale.ROOT).equals(text)).isPresent();
  }

  private static boolean isLead(Block block) {
    Element home = block.home();
    Optional<Element> parent = Optional.ofNullable(home.parent());
    String names = home.className() + " " + parent.map(Element::className).orElse("");
    return block.text().length() >= LEAD_LENGTH
        && block.linkDensity() == 0
        && LEAD.matcher(names).matches();
  }

  private boolean isWanted(Block block) {
    boolean links = block.linkDensity() > (block.text().length() < 100 ? 0.5 : 0.7);
    return !links && !phrases.marks(block.text());
  }
}
