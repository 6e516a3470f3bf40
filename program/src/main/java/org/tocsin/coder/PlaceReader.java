package org.tocsin.coder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern WORDS = Pattern.compile("\\s+");

  private final Scene scene;
  private final List<PlaceMention> places = new ArrayList<>();
  private final Optional<Placed> dateline;

  /** By sentence; each is asked of all its events. */
  private final Map<Integer, ClausePlaces> clauses = new HashMap<>();

  PlaceReader(Scene scene) {
    this.scene = scene;
    String text = scene.article().text();
    for (PlaceMention place : scene.places()) {
      if (!Places.load().isAdjective(place.span().of(text))) {
        places.add(place);
      }
    }
    dateline = dateline();
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
    for (Span name : places(index).of(proposal.predicate())) {
      for (PlaceMention place : known(sentence, name)) {
        if (!isParty(sentence, place, proposal)) {
          return Optional.of(Placed.of(place, "the clause says ‘" + worded(sentence, place) + "’"));
        }
      }
    }
    return dateline;
  }

  private ClausePlaces places(int index) {
    return clauses.computeIfAbsent(
        index,
        i -> ClausePlaces.in(scene.article().text(), scene.sentences().get(i), scene.places()));
  }

  /** The places of a name; where no list has it, those that its phrase says after it. */
  private List<PlaceMention> known(Sentence sentence, Span name) {
    List<PlaceMention> own = new ArrayList<>();
    for (PlaceMention place : places) {
      if (place.span().overlaps(name)) {
        own.add(place);
      }
    }
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> head = Scene.head(sentence, name);
    Optional<Span> phrase =
        head.flatMap(sentence::head)
            .filter(h -> h.upos().isNominal())
            .or(() -> head)
            .map(sentence::subtreeSpan);
    List<PlaceMention> behind = new ArrayList<>();
    for (PlaceMention place : phrase.isPresent() ? places : List.<PlaceMention>of()) {
      if (place.span().start() > name.end() && phrase.get().contains(place.span())) {
        behind.add(place);
      }
    }
    return behind;
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
    Span span = place.span();
    Optional<Token> head = Scene.head(sentence, place.span());
    for (Token word : head.map(h -> sentence.dependents(h, "case")).orElse(List.of())) {
      span = word.span().start() < place.span().start() ? span.cover(word.span()) : span;
    }
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
    int first = -1;
    for (String dash : List.of(" — ", " – ", " - ", " -- ", " _")) {
      int at = start.indexOf(dash);
      first = at > 0 && (first < 0 || at < first) ? at : first;
    }
    return first > 0 && WORDS.splitAsStream(start.substring(0, first)).allMatch(PlaceReader::opens)
        ? first
        : -1;
  }

  /** Names, dates and agencies stand in a dateline, and no words of a sentence. */
  private static boolean opens(String word) {
    return !Character.isLowerCase(word.charAt(0));
  }
}
