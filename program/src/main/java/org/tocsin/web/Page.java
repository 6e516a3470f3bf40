package org.tocsin.web;

import java.util.List;
import java.util.Set;

/** One page: where it is and how it shows what its address says. */
interface Page {
  /** As {@code /actors/{id}}. */
  String path();

  /** The names in its address that are no filters. */
  default Set<String> own() {
    return Set.of();
  }

  /** Its title and its main part. */
  Body show(View view);

  /**
   * What a page shows.
   *
   * @param scripts assets to load beside those of every page
   */
  record Body(String title, Html.Node main, List<String> scripts) {
    public Body {
      scripts = List.copyOf(scripts);
    }

    public Body(String title, Html.Node main, String... scripts) {
      this(title, main, List.of(scripts));
    }
  }
}
