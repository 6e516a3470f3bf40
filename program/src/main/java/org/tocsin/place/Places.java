package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.syntax.Sentence;
import org.tocsin.text.Span;

/** Finds the place names of a text and says which place each means. Safe for many threads. */
public final class Places {
  private final Atlas atlas;

  private Places(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The gazetteer on the class path, loaded once. */
  public static Places load() {
    return Loaded.PLACES;
  }

  private static final class Loaded {
    static final Places PLACES = new Places(new Atlas());
  }

  /**
   * Says which places given names mean, all of them together.
   *
   * @param given the names' spans in the text
   * @return one answer a span, in their order; empty where nothing is known
   */
  public List<Optional<PlaceMention>> resolve(String text, List<Span> given) {
    return new Resolver(atlas).resolve(text, given).stream().map(Resolver.Answer::mention).toList();
  }

  /** Whether a word is the adjective or the people of a place rather than its name. */
  public boolean isAdjective(String written) {
    return atlas.isAdjective(written) && !atlas.isLarge(written);
  }

  /**
   * Finds the names of places, countries' adjectives and peoples among them, and says what they
   * mean.
   *
   * @param sentences the parsed text
   * @return in order of the text, none overlapping; names that the text leaves open are left out
   */
  public List<PlaceMention> find(String text, List<Sentence> sentences) {
    List<Recognizer.Found> found = new Recognizer(atlas, text).find(sentences);
    List<Span> spans = new ArrayList<>();
    for (Recognizer.Found name : found) {
      spans.add(name.span());
    }
    List<Resolver.Answer> answers = new Resolver(atlas).resolve(text, spans);
    List<PlaceMention> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).keeps(answers.get(i))) {
        answers.get(i).mention().ifPresent(kept::add);
      }
    }
    return List.copyOf(kept);
  }
}
