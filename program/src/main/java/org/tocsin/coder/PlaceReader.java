package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.actor.ActorMention;
import org.tocsin.place.ClausePlaces;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.place.Places;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** The place of an event: the one its clause says, else that of the dateline. */
final class PlaceReader {
  private final Scene scene;
  private final List<PlaceMention> places;

  PlaceReader(Scene scene) {
    this.scene = scene;
    String text = scene.article().text();
    places =
        scene.places().stream().filter(p -> !Places.load().isAdjective(p.span().of(text))).toList();
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
              + (place.geonameId() == 0 ? "" : ", GeoNames " + place.geonameId())
              + (place.name().equals(place.listed()) ? "" : ", " + place.listed()));
      return new Placed(mention, steps);
    }
  }

  Optional<Placed> of(int index, Proposal proposal) {
    Sentence sentence = scene.sentences().get(index);
    String text = scene.article().text();
    return ClausePlaces.of(text, sentence, proposal.predicate(), scene.places()).stream()
        .flatMap(span -> known(sentence, span).stream())
        .filter(place -> !isParty(sentence, place, proposal))
        .findFirst()
        .map(m -> Placed.of(m, "the clause says ‘" + worded(sentence, m) + "’"))
        .or(this::dateline);
  }

  /** The places of a name; where no list has it, those that its phrase says after it. */
  private List<PlaceMention> known(Sentence sentence, Span name) {
    List<PlaceMention> own = places.stream().filter(p -> p.span().overlaps(name)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> head = Scene.head(sentence, name);
    Optional<Span> phrase =
        head.flatMap(sentence::head)
            .filter(h -> h.upos().isNominal())
            .or(() -> head)
            .map(sentence::subtreeSpan);
    return places.stream()
        .filter(p -> phrase.filter(s -> s.contains(p.span())).isPresent())
        .filter(p -> p.span().start() > name.end())
        .toList();
  }

  /** Whether a place acts or, being a country, is acted upon, and so says who and not where. */
  private static boolean isParty(Sentence sentence, PlaceMention place, Proposal proposal) {
    return isHead(sentence, place, proposal.actor())
        || (place.place().kind() == Place.Kind.COUNTRY
            && isHead(sentence, place, proposal.recipient()));
  }

  private static boolean isHead(
      Sentence sentence, PlaceMention place, Optional<ActorMention> party) {
    return party
        .flatMap(p -> Scene.head(sentence, p.span()))
        .filter(head -> place.span().overlaps(head.span()))
        .isPresent();
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

  /** A place before the dash that opens a newswire story. */
  private Optional<Placed> dateline() {
    String text = scene.article().text();
    int dash = dash(text);
    return places.stream()
        .filter(p -> p.span().end() <= dash)
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
