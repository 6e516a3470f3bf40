package org.tocsin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks where a browser would start a new line. */
final class Blocks implements NodeVisitor {
  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "div",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "tr",
          "table",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "figure",
          "figcaption",
          "address",
          "hr",
          "body",
          "center",
          "details",
          "summary",
          "form",
          "fieldset",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "hgroup",
          "label",
          "option");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private Optional<Element> home = Optional.empty();

  private Blocks() {}

  static List<Block> of(Element page) {
    Blocks blocks = new Blocks();
    page.traverse(blocks);
    blocks.flush();
    return List.copyOf(blocks.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> add(words.getWholeText());
      case Element element when BREAKING.contains(element.normalName()) -> enter(element);
      case Element element when element.normalName().equals("br") -> lineBreak();
      case Element element when element.normalName().equals("a") -> links++;
      case Element element when element.normalName().matches("t[dh]") -> add(" ");
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BREAKING.contains(element.normalName())) {
        flush();
        home = Optional.ofNullable(element.parent());
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
  }

  private void enter(Element element) {
    flush();
    home = Optional.of(element);
  }

  private void add(String words) {
    if (!words.isBlank()) {
      breaks = 0;
      linked += links > 0 ? words.strip().length() : 0;
    }
    text.append(words);
  }

  /** Two in a row part paragraphs, one parts lines. */
  private void lineBreak() {
    if (++breaks > 1) {
      flush();
    } else {
      text.append('\n');
    }
  }

  private void flush() {
    String clean = SPACE.matcher(text).replaceAll(" ").strip();
    if (!clean.isEmpty() && home.isPresent()) {
      blocks.add(new Block(clean, Math.min(linked, clean.length()), nearest(home.get())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  /** After a nested block has ended, text belongs to the block element around it. */
  private static Element nearest(Element element) {
    Element at = element;
    while (!BREAKING.contains(at.normalName()) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }
}
