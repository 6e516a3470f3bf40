package org.tocsin.reader;

import org.jsoup.nodes.Element;

/**
 * A paragraph, list item, heading or row of a page.
 *
 * @param text with single spaces
 * @param linked how many of its characters are link text
 * @param home the innermost block element around it
 */
record Block(String text, int linked, Element home) {
  private static final int PROSE = 80;

  boolean isHeading() {
    String name = home.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** From 0 to 1. */
  double linkDensity() {
    return (double) linked / Math.max(1, text.length());
  }

  /** Long enough to be running text, and not made of links. */
  boolean isProse() {
    return text.length() >= PROSE && linkDensity() < 0.34 && !isHeading();
  }

  boolean isWithin(Element element) {
    return home.equals(element) || home.parents().contains(element);
  }
}
