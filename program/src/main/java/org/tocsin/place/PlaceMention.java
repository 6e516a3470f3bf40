package org.tocsin.place;

import java.util.List;
import org.tocsin.text.Span;

/**
 * A place name in a text and the place it means.
 *
 * @param steps why this place of that name, in words
 */
public record PlaceMention(Span span, Place place, List<String> steps) {
  public PlaceMention {
    steps = List.copyOf(steps);
  }
}
