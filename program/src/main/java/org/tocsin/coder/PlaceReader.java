package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** The place of an event: the one its clause says, else that of the dateline. */
final class PlaceReader {
  private static final int FAR = 6;

  private final Scene scene;

  PlaceReader(Scene scene) {
    this.scene = scene;
  }

  /** A place and how it was found. */
  record Placed(PlaceMention mention, List<String> because) {
    Placed {
      because = List.copyOf(because);
    }

    static Placed of(PlaceMention mention, String because) {
      List<String> steps = new ArrayList<>(List.of(because));
      steps.addAll(mention.steps());
      Place place = mention.place();
      steps.add(
          place.name()
              + place.country().map(c -> ", " + c).orElse("")
              + (place.geonameId() == 0 ? "" : ", GeoNames " + place.geonameId()));
      return new Placed(mention, steps);
    }
  }

  Optional<Placed> of(int index, Proposal proposal) {
    Sentence sentence = scene.sentences().get(index);
    return scene.places().stream()
        .filter(place -> sentence.span().contains(place.span()))
        .filter(place -> cost(sentence, proposal.predicate(), place) <= FAR)
        .min(Comparator.comparingInt(place -> cost(sentence, proposal.predicate(), place)))
        .map(m -> Placed.of(m, "the clause says ‘" + worded(sentence, m) + "’"))
        .or(this::dateline);
  }

  /** With the preposition before it. */
  private String worded(Sentence sentence, PlaceMention place) {
    Span span =
        Scene.head(sentence, place.span()).stream()
            .flatMap(head -> sentence.children(head, "case"))
            .map(Token::span)
            .filter(preposition -> preposition.start() < place.span().start())
            .reduce(place.span(), Span::cover);
    return span.of(scene.article().text());
  }

  /** How far a place stands from a predicate; out of reach where it is no adverbial below it. */
  private static int cost(Sentence sentence, Token predicate, PlaceMention place) {
    Optional<Token> head = Scene.head(sentence, place.span());
    if (head.isEmpty()) {
      return FAR + 1;
    }
    PairFeatures.TreePath path = PairFeatures.TreePath.between(sentence, predicate, head.get());
    int cost = 0;
    for (Token token : path.down()) {
      cost +=
          switch (token.baseRelation()) {
            case "obl" -> 1;
            case "nmod", "obj", "appos", "compound", "xcomp", "conj" -> 2;
            default -> FAR + 1;
          };
    }
    for (Token token : path.up()) {
      cost +=
          switch (token.baseRelation()) {
            case "obj", "xcomp", "conj", "acl", "advcl" -> 2;
            default -> FAR + 1;
          };
    }
    return path.down().isEmpty() ? FAR + 1 : cost;
  }

  /** A place before the dash that opens a newswire story. */
  private Optional<Placed> dateline() {
    String text = scene.article().text();
    int dash = dash(text);
    List<PlaceMention> before =
        scene.places().stream().filter(p -> p.span().end() <= dash).limit(1).toList();
    return before.stream()
        .findFirst()
        .map(m ->
            Placed.of(m, "the dateline says ‘" + m.span().of(text) + "’, and the clause no place"));
  }

  private static int dash(String text) {
    String start = text.substring(0, Math.min(80, text.length()));
    return List.of(" — ", " – ", " - ", " -- ", " _").stream()
        .mapToInt(start::indexOf)
        .filter(at -> at > 0)
        .min()
        .orElse(-1);
  }
}
