package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Turns heads of phrases into actors: the phrase itself, or the actor that stands inside it. */
final class Participants {
  private static final Set<String> REACHING =
      Set.of("to", "for", "on", "against", "in", "at", "over", "towards", "toward", "upon", "with");
  private static final Set<String> AMOUNTS =
      Set.of(
          "million",
          "billion",
          "dollar",
          "euro",
          "pound",
          "percent",
          "shipment",
          "package",
          "consignment",
          "ton",
          "tonne",
          "amount",
          "portion",
          "part",
          "rest",
          "some",
          "all",
          "most",
          "number",
          "series",
          "round",
          "worth",
          "effort",
          "step",
          "possibility",
          "idea");

  private static final int DEPTH = 4;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Sentence sentence;
  private final int index;
  private final Roles roles;

  Participants(Lexicon lexicon, Cast cast, Sentence sentence, int index) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.sentence = sentence;
    this.index = index;
    roles = new Roles(sentence);
  }

  /** Whether a head stands for somebody, known or not; "its efforts" are only the actor's own. */
  boolean isParty(Token head) {
    return isSomebody(head)
        || resolved(head).isPresent()
        || owner(head, DEPTH).filter(m -> !isOwn(head)).isPresent()
        || reached(head, DEPTH).isPresent()
        || (!isOwn(head) && within(head, DEPTH).isPresent());
  }

  private boolean isOwn(Token head) {
    return sentence.children(head, "nmod:poss").anyMatch(p -> p.upos() == Upos.PRON);
  }

  private boolean isSomebody(Token head) {
    return cast.mention(index, head.index()).isPresent();
  }

  /** Who does what is told; as worded where it is nobody known. */
  Optional<ActorMention> actor(Token head) {
    Token speaker = speaker(head).orElse(head);
    return resolved(speaker).or(() -> within(speaker, DEPTH)).or(() -> worded(speaker));
  }

  /** To whom it is done: of "aid to Peru" Peru; as worded where it is nobody known. */
  Optional<ActorMention> recipient(Token head) {
    return resolved(head)
        .or(() -> isOwn(head) ? reached(head, DEPTH) : Optional.empty())
        .or(() -> owner(head, DEPTH))
        .or(() -> reached(head, DEPTH))
        .or(() -> within(head, DEPTH))
        .or(() -> worded(head));
  }

  /** "The army said <em>it</em> had …": who speaks, where the pronoun can mean no other. */
  private Optional<Token> speaker(Token head) {
    if (head.upos() != Upos.PRON || !head.baseRelation().equals("nsubj")) {
      return Optional.empty();
    }
    return sentence
        .head(head)
        .filter(clause -> clause.baseRelation().equals("ccomp"))
        .flatMap(sentence::head)
        .flatMap(verb -> roles.subjects(verb).stream().findFirst())
        .filter(subject -> subject.upos() != Upos.PRON && agrees(head, subject));
  }

  /** Whether a pronoun means who speaks of it. */
  boolean isSpeaker(Token pronoun, Token other) {
    return speaker(pronoun).filter(other::equals).isPresent();
  }

  private boolean agrees(Token pronoun, Token noun) {
    boolean plural =
        noun.xpos().endsWith("S") || sentence.children(noun, "conj").findAny().isPresent();
    return switch (pronoun.lower()) {
      case "they" -> true;
      case "it", "he", "she" -> !plural;
      default -> false;
    };
  }

  private Optional<ActorMention> resolved(Token head) {
    return cast.mention(index, head.index())
        .filter(mention -> mention.actor().resolved())
        .map(mention -> whole(head, mention));
  }

  /** Of "Dutch and German police" the second are <em>German police</em>. */
  private ActorMention whole(Token head, ActorMention mention) {
    return Optional.of(head)
        .filter(h -> h.isUnder("conj"))
        .flatMap(sentence::head)
        .filter(first -> first.isUnder("amod") || first.isUnder("compound"))
        .flatMap(sentence::head)
        .filter(noun -> noun.index() > head.index() && noun.upos() == Upos.NOUN)
        .map(noun -> {
          Span span = new Span(mention.span().start(), noun.span().end());
          return new ActorMention(index, head.index(), span, mention.actor());
        })
        .orElse(mention);
  }

  /** "<em>Rome</em>'s request", "<em>Russian</em> airstrikes": whose the thing is. */
  private Optional<ActorMention> owner(Token head, int depth) {
    return sentence
        .children(head)
        .filter(c ->
            switch (c.relation()) {
              case "nmod:poss", "compound", "amod" -> true;
              default -> false;
            })
        .sorted(Comparator.comparingInt(c -> c.relation().equals("nmod:poss") ? 0 : 1))
        .flatMap(c -> known(c, depth).stream())
        .findFirst()
        .map(inner -> holding(head, inner));
  }

  /** "Sanctions <em>on Iran</em>", "the suspension of aid <em>to Peru</em>": whom it reaches. */
  private Optional<ActorMention> reached(Token head, int depth) {
    if (depth == 0 || !(isEvent(head) || isAmount(head))) {
      return Optional.empty();
    }
    return sentence
        .children(head)
        .filter(c -> c.index() > head.index())
        .flatMap(c ->
            switch (c.baseRelation()) {
              case "nmod" -> behind(c, depth).stream();
              case "acl" ->
                  Stream.concat(
                      sentence
                          .children(c, "obj")
                          .filter(o -> isAmount(head))
                          .flatMap(o -> known(o, 1).stream()),
                      sentence.children(c, "obl").flatMap(o -> behind(o, 1).stream()));
              default -> Stream.<ActorMention>empty();
            })
        .findFirst();
  }

  private Optional<ActorMention> behind(Token phrase, int depth) {
    Optional<ActorMention> below = reached(phrase, depth - 1);
    return REACHING.contains(roles.preposition(phrase))
        ? below.or(() -> known(phrase, depth))
        : below;
  }

  private boolean isEvent(Token head) {
    return head.upos() != Upos.PROPN && !lexicon.types(head.lemma()).isEmpty();
  }

  /** "Two million euros of", "a shipment of", "the rest of". */
  private static boolean isAmount(Token head) {
    return head.upos() == Upos.NUM || head.upos() == Upos.SYM || AMOUNTS.contains(head.lemma());
  }

  /** "Troops' positions in <em>Ukraine</em>". */
  private Optional<ActorMention> within(Token head, int depth) {
    return owner(head, depth)
        .or(() ->
            sentence
                .children(head)
                .filter(c -> c.baseRelation().equals("nmod") || c.baseRelation().equals("appos"))
                .flatMap(c -> known(c, depth).stream())
                .findFirst()
                .map(inner -> holding(head, inner)));
  }

  private Optional<ActorMention> known(Token part, int depth) {
    return depth == 0 ? Optional.empty() : resolved(part).or(() -> within(part, depth - 1));
  }

  private ActorMention holding(Token head, ActorMention inner) {
    Actor actor = inner.actor();
    List<Actor.Step> steps = new ArrayList<>(actor.steps());
    steps.add(new Actor.Step("inside the phrase", "'" + actor.text() + "'"));
    return new ActorMention(
        index,
        head.index(),
        span(head),
        new Actor(
            text(head), actor.name(), actor.country(), actor.sectors(), actor.role(), true, steps));
  }

  private Optional<ActorMention> worded(Token head) {
    Optional<ActorMention> own = cast.mention(index, head.index());
    return switch (head.upos()) {
      case NOUN, PROPN, PRON, ADJ, NUM, X ->
          own.or(() ->
              Optional.of(
                  new ActorMention(index, head.index(), span(head), Actor.unresolved(text(head)))));
      default -> own;
    };
  }

  private Span span(Token head) {
    return cast.span(index, head.index());
  }

  private String text(Token head) {
    return cast.text(index, head.index());
  }
}
