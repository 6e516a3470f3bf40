package org.tocsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.text.Span;

class PlacesPropertyTest {

  /** Every run of letters is asked for. */
  private static List<Span> words(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          spans.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return spans;
  }

  @Property(tries = 200)
  void answersEverySpanInOrderAndTheSameTwice(@ForAll String noise) {
    String text = "Lima, Ohio " + noise + " Peru";
    List<Span> spans = words(text);
    List<Optional<PlaceMention>> once = Places.load().resolve(text, spans);
    assertThat(once).hasSameSizeAs(spans).isEqualTo(Places.load().resolve(text, spans));
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      assertThat(once.get(i).map(PlaceMention::span).orElse(span)).isEqualTo(span);
    }
  }
}
