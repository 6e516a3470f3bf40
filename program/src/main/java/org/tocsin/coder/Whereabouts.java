package org.tocsin.coder;

import java.util.List;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Tells who acts from where something happens, for one sentence. */
final class Whereabouts {
  private final Cast cast;
  private final Roles roles;
  private final int index;
  private final List<PlaceMention> places;

  Whereabouts(Scene scene, int index) {
    Sentence sentence = scene.sentences().get(index);
    this.index = index;
    cast = scene.cast();
    roles = new Roles(sentence);
    places = scene.places().stream().filter(p -> sentence.span().contains(p.span())).toList();
  }

  /** Not "arrested in <em>Minsk</em>", a town, but "in <em>Iran</em>", which has a police. */
  boolean mayAct(Token head) {
    return !roles.preposition(head).equals("in") || (isState(head) && !isPartOfState(head));
  }

  private boolean isState(Token head) {
    return cast.mention(index, head.index())
        .map(ActorMention::actor)
        .filter(a -> a.country().isPresent() && a.sectors().isEmpty())
        .isPresent();
  }

  /** A town or province, by what the gazetteer takes its name for. */
  private boolean isPartOfState(Token head) {
    for (PlaceMention mention : places) {
      if (mention.span().contains(head.span())) {
        return mention.place().kind().compareTo(Place.Kind.COUNTRY) > 0;
      }
    }
    return false;
  }
}
