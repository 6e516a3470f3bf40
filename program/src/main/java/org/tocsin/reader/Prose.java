package org.tocsin.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many characters of running text each element of a page holds. */
final class Prose {
  private final Map<Element, Integer> lengths = new HashMap<>();

  Prose(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.isProse()) {
        add(block.home(), block.text().length());
        block.home().parents().forEach(parent -> add(parent, block.text().length()));
      }
    }
  }

  private void add(Element element, int length) {
    lengths.merge(element, length, Integer::sum);
  }

  int in(Element element) {
    return lengths.getOrDefault(element, 0);
  }
}
