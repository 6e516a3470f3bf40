package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Turns heads of phrases into actors: the phrase itself, or the actor that stands inside it. */
final class Participants {
  private final Scene scene;
  private final Sentence sentence;
  private final int index;

  Participants(Scene scene, int index) {
    this.scene = scene;
    this.index = index;
    sentence = scene.sentences().get(index);
  }

  /** Who a head stands for; empty for what neither is an actor nor holds one. */
  Optional<ActorMention> of(Token head) {
    Optional<ActorMention> own = scene.cast().mention(index, head.index());
    if (own.filter(mention -> mention.actor().resolved()).isPresent()) {
      return own;
    }
    return inside(head).or(() -> own);
  }

  /** Who a head stands for, else its phrase as worded. */
  Optional<ActorMention> worded(Token head) {
    return of(head)
        .or(() -> {
          var span = scene.cast().span(index, head.index());
          Actor actor = Actor.unresolved(span.of(scene.article().text()));
          return Optional.of(new ActorMention(index, head.index(), span, actor));
        });
  }

  /** "the <em>Russian</em> airstrikes", "troops' positions in <em>Ukraine</em>". */
  private Optional<ActorMention> inside(Token head) {
    return sentence
        .children(head)
        .filter(c -> isPart(c))
        .sorted(Comparator.comparingInt(Participants::rank))
        .flatMap(c ->
            scene
                .cast()
                .mention(index, c.index())
                .filter(m -> m.actor().resolved())
                .or(() -> inside(c))
                .stream())
        .findFirst()
        .map(inner -> isBeside(head, inner) ? inner : holding(head, inner));
  }

  /** "flights <em>to Armenia</em>": who stands there, not what is theirs, is meant. */
  private boolean isBeside(Token head, ActorMention inner) {
    Token token = sentence.token(inner.head());
    boolean after = token.head() == head.index() && token.index() > head.index();
    return after
        && token.relation().equals("nmod")
        && sentence.children(token, "case").noneMatch(c -> c.lower().equals("of"));
  }

  private static boolean isPart(Token token) {
    return switch (token.relation()) {
      case "nmod:poss", "compound", "amod", "nmod", "appos" -> true;
      default -> false;
    };
  }

  private static int rank(Token token) {
    return switch (token.relation()) {
      case "nmod:poss" -> 0;
      case "compound", "amod" -> 1;
      default -> 2;
    };
  }

  private ActorMention holding(Token head, ActorMention inner) {
    Actor actor = inner.actor();
    List<Actor.Step> steps = new ArrayList<>(actor.steps());
    steps.add(new Actor.Step("inside the phrase", "'" + actor.text() + "'"));
    var span = scene.cast().span(index, head.index());
    String text = span.of(scene.article().text());
    return new ActorMention(
        index,
        head.index(),
        span,
        new Actor(text, actor.name(), actor.country(), actor.sectors(), actor.role(), true, steps));
  }
}
