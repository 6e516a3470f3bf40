package org.tocsin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * HTML and SVG that escape whatever they are given. There is no way to put in text as markup; in an
 * attribute that holds an address only addresses that cannot run anything are kept.
 */
final class Html {
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "img", "source", "col", "wbr");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

  private Html() {}

  /** Something that can be written. */
  interface Node {
    void write(StringBuilder out);
  }

  /** An attribute of the element in whose parts it stands. */
  record Attribute(String name, String value) {}

  private record Text(String text) implements Node {
    @Override
    public void write(StringBuilder out) {
      escape(text, out);
    }
  }

  private record Element(String tag, List<Attribute> attributes, List<Node> children)
      implements Node {
    @Override
    public void write(StringBuilder out) {
      out.append('<').append(tag);
      for (Attribute attribute : attributes) {
        out.append(' ').append(attribute.name()).append("=\"");
        escape(attribute.value(), out);
        out.append('"');
      }
      out.append('>');
      if (!VOID.contains(tag)) {
        children.forEach(child -> child.write(out));
        out.append("</").append(tag).append('>');
      }
    }
  }

  private record Several(List<Node> nodes) implements Node {
    @Override
    public void write(StringBuilder out) {
      nodes.forEach(node -> node.write(out));
    }
  }

  /** JSON for a script to read; nothing in it can end the element or open another. */
  private record Data(String id, String json) implements Node {
    @Override
    public void write(StringBuilder out) {
      out.append("<script type=\"application/json\" id=\"").append(id).append("\">");
      out.append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
      out.append("</script>");
    }
  }

  /**
   * An element.
   *
   * @param parts attributes, nodes, and what is shown as text; of lists and optionals what they
   *     hold
   */
  static Node el(String tag, Object... parts) {
    List<Attribute> attributes = new ArrayList<>();
    List<Node> children = new ArrayList<>();
    for (Object part : parts) {
      add(part, attributes, children);
    }
    return new Element(tag, attributes, children);
  }

  private static void add(Object part, List<Attribute> attributes, List<Node> children) {
    switch (part) {
      case Attribute attribute -> attributes.add(attribute);
      case Node node -> children.add(node);
      case Iterable<?> several -> several.forEach(each -> add(each, attributes, children));
      case Optional<?> perhaps -> perhaps.ifPresent(each -> add(each, attributes, children));
      default -> children.add(new Text(part.toString()));
    }
  }

  static Attribute at(String name, Object value) {
    String text = value.toString();
    return new Attribute(name, ADDRESSES.contains(name) && !isHarmless(text) ? "#" : text);
  }

  static Attribute cls(String value) {
    return new Attribute("class", value);
  }

  /** An attribute without a value, where it applies. */
  static Optional<Attribute> flag(String name, boolean applies) {
    return applies ? Optional.of(new Attribute(name, "")) : Optional.empty();
  }

  static Node several(Object... parts) {
    List<Node> children = new ArrayList<>();
    List<Attribute> none = new ArrayList<>();
    for (Object part : parts) {
      add(part, none, children);
    }
    return new Several(children);
  }

  static Node data(String id, Object json) {
    return new Data(id, json.toString());
  }

  /** Our own addresses, and those of the web; nothing else can be followed. */
  static boolean isHarmless(String address) {
    return address.startsWith("https://")
        || address.startsWith("http://")
        || address.startsWith("#")
        || address.startsWith("?")
        || (address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\"));
  }

  static String page(Node root) {
    StringBuilder out = new StringBuilder(1 << 15).append("<!doctype html>\n");
    root.write(out);
    return out.append('\n').toString();
  }

  static String fragment(Node node) {
    StringBuilder out = new StringBuilder(1 << 12);
    node.write(out);
    return out.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isDeceptive(c) ? '\ufffd' : c);
      }
    }
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean isDeceptive(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
