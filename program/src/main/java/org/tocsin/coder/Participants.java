package org.tocsin.coder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
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
  private static final Set<String> OWNING = Set.of("of", "in", "at");
  private static final int DEPTH = 4;

  /** What papers and armies do, whatever the network takes those for. */
  private static final Set<EventType> OF_THINGS =
      EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.MOBILIZE);

  /** What is done to somebody, and to a thing never. */
  private static final Set<EventType> OF_PEOPLE =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.AID);

  private final Cast cast;
  private final Sentence sentence;
  private final int index;
  private final Roles roles;
  private final NounKinds kinds;
  private final Speakers speakers;
  private final WhoseWords whoseWords;

  /** What was answered already: the rules ask for each head many times. */
  private final @Nullable Boolean[] parties;

  Participants(Lexicon lexicon, Cast cast, Sentence sentence, int index) {
    this.cast = cast;
    this.sentence = sentence;
    this.index = index;
    roles = new Roles(sentence);
    kinds = new NounKinds(lexicon, sentence, roles);
    speakers = new Speakers(sentence, roles);
    whoseWords = new WhoseWords(sentence, roles);
    parties = new Boolean[sentence.size()];
  }

  /** Whether it is known who somebody is. */
  static boolean isKnown(Optional<ActorMention> mention) {
    return mention.filter(m -> m.actor().resolved()).isPresent();
  }

  /** Whether it is a human being, though it may not be known who. */
  boolean isPerson(ActorMention mention) {
    return kinds.isPerson(sentence.token(mention.head()));
  }

  /**
   * Whether it is nobody but a thing that exists in words only, such as a bill, and does not act.
   */
  boolean isIdea(ActorMention mention, EventType type) {
    Token head = sentence.token(mention.head());
    boolean acts =
        OF_THINGS.contains(type) || (type == EventType.REQUEST && NounKinds.isCall(head));
    return !acts
        && isNobody(mention)
        && (type == EventType.ASSAULT ? kinds.isHarmless(head) : kinds.isIdea(head));
  }

  /** Whether a head stands for somebody, known or not; "its efforts" are only the actor's own. */
  boolean isParty(Token head) {
    Boolean known = parties[head.index()];
    if (known == null) {
      known =
          isSomebody(head)
              || reached(head, DEPTH).isPresent()
              || (!sentence.isOwned(head)
                  && (within(head, DEPTH).isPresent() || isOfSomebody(head)));
      parties[head.index()] = known;
    }
    return known;
  }

  /** "The port of Santos", "the remnants of the army": a thing that is somebody's. */
  private boolean isOfSomebody(Token head) {
    if (kinds.isEvent(head) || NounKinds.isAmount(head)) {
      return false;
    }
    for (Token child : sentence.dependents(head, "nmod")) {
      if (isSomebody(child)
          && OWNING.contains(roles.preposition(child))
          && !kinds.isWhere(head, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(Token head) {
    return cast.mention(index, head.index()).isPresent();
  }

  /** Who does what is told; as worded where it is nobody known. */
  Optional<ActorMention> actor(Token head) {
    Token speaker = speakers.of(head).orElse(head);
    return resolved(speaker).or(() -> within(speaker, DEPTH)).or(() -> worded(speaker));
  }

  /** To whom it is done: of "aid to Peru" Peru; as worded where nobody is known. */
  Optional<ActorMention> recipient(Token head) {
    return resolved(head)
        .or(() -> sentence.isOwned(head) ? reached(head, DEPTH) : Optional.empty())
        .or(() -> owner(head, DEPTH))
        .or(() -> reached(head, DEPTH))
        .or(() -> within(head, DEPTH))
        .or(() -> sentence.isOwned(head) && kinds.isEvent(head) ? Optional.empty() : worded(head));
  }

  /** Of "the raid on the mosque" the mosque; where the raid is condemned or rebuffed, the raid. */
  Optional<ActorMention> recipient(Token head, EventType type, boolean threatened) {
    boolean opposed = type == EventType.ACCUSE || type == EventType.REJECT;
    Optional<ActorMention> found =
        threatened ? actor(head) : opposed ? opposed(head) : recipient(head);
    return found.filter(m -> !OF_PEOPLE.contains(type) || !isThing(m));
  }

  private boolean isThing(ActorMention mention) {
    return isNobody(mention) && kinds.isThing(sentence.token(mention.head()));
  }

  /** Whether no list knows who or what it is. */
  private boolean isNobody(ActorMention mention) {
    return !mention.actor().resolved() && !isSomebody(sentence.token(mention.head()));
  }

  private Optional<ActorMention> opposed(Token head) {
    return whoseWords
        .of(head)
        .flatMap(said -> resolved(said).or(() -> worded(said)))
        .or(() -> resolved(head))
        .or(() -> within(head, DEPTH))
        .or(() -> worded(head));
  }

  /** Whether a pronoun means who speaks of it. */
  boolean isSpeaker(Token pronoun, Token other) {
    return speakers.of(pronoun).filter(other::equals).isPresent();
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
    return (Actors.isOther(head) ? none() : known(head, depth, "nmod:poss", "nmod:poss"))
        .or(() -> known(head, depth, "compound", "amod"))
        .map(inner -> holding(head, inner, kinds.isEvent(head) ? toNoun(head) : span(head)));
  }

  /** "<em>Rome's request</em> for aid": what is asked for says no more of who asks. */
  private Span toNoun(Token head) {
    return new Span(span(head).start(), head.span().end());
  }

  private static Optional<ActorMention> none() {
    return Optional.empty();
  }

  /** The first known actor among the children that have one of two relations. */
  private Optional<ActorMention> known(Token head, int depth, String relation, String other) {
    for (Token child : sentence.dependents(head)) {
      if (child.relation().equals(relation) || child.relation().equals(other)) {
        Optional<ActorMention> known = known(child, depth);
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /** "Sanctions <em>on Iran</em>", "the suspension of aid <em>to Peru</em>": whom it reaches. */
  private Optional<ActorMention> reached(Token head, int depth) {
    if (depth == 0 || !(kinds.isEvent(head) || NounKinds.isAmount(head))) {
      return Optional.empty();
    }
    for (Token child : sentence.dependents(head)) {
      if (child.index() > head.index()) {
        Optional<ActorMention> found = reachedBy(child, head, depth);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorMention> reachedBy(Token child, Token head, int depth) {
    if (child.baseRelation().equals("nmod")) {
      return behind(child, depth);
    }
    Optional<ActorMention> found = Optional.empty();
    if (child.baseRelation().equals("acl") && !sentence.has(child, "nsubj")) {
      for (Token object : sentence.dependents(child, "obj")) {
        found = found.isPresent() || !NounKinds.isAmount(head) ? found : known(object, 2);
      }
      for (Token oblique : sentence.dependents(child, "obl")) {
        found = found.isPresent() ? found : behind(oblique, 1);
      }
    }
    return found;
  }

  private Optional<ActorMention> behind(Token phrase, int depth) {
    Optional<ActorMention> below = reached(phrase, depth - 1);
    return REACHING.contains(roles.preposition(phrase))
        ? below.or(() -> known(phrase, depth))
        : below;
  }

  /** "Troops' positions in <em>Ukraine</em>". */
  private Optional<ActorMention> within(Token head, int depth) {
    return owner(head, depth).or(() -> complement(head, depth));
  }

  private Optional<ActorMention> complement(Token head, int depth) {
    for (Token child : sentence.dependents(head)) {
      boolean part =
          child.relation().equals("nmod:poss")
              ? !Actors.isOther(head)
              : (child.isUnder("nmod") && !kinds.isWhere(head, child)) || child.isUnder("appos");
      if (part) {
        Optional<ActorMention> known = known(child, depth);
        if (known.isPresent()) {
          return known.map(inner -> holding(head, inner, span(head)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorMention> known(Token part, int depth) {
    return depth == 0 ? Optional.empty() : resolved(part).or(() -> within(part, depth - 1));
  }

  /** "<em>A movement</em> calling for reform": without the clause that tells of the event. */
  ActorMention before(Token trigger, ActorMention mention) {
    Token head = sentence.token(mention.head());
    for (Token clause : sentence.dependents(head, "acl")) {
      int first = sentence.subtreeIndexes(clause)[0];
      boolean tells = sentence.isAtOrBelow(trigger, clause) && first > head.index();
      if (tells && mention.span().contains(trigger.span())) {
        int last = sentence.token(first - 1).upos() == Upos.PUNCT ? first - 2 : first - 1;
        Span span = new Span(mention.span().start(), sentence.token(last).span().end());
        Actor actor = mention.actor();
        return new ActorMention(
            index, mention.head(), span, actor.worded(cast.words(span), actor.steps()));
      }
    }
    return mention;
  }

  private ActorMention holding(Token head, ActorMention inner, Span span) {
    Actor actor = inner.actor();
    List<Actor.Step> steps = new ArrayList<>(actor.steps());
    steps.add(new Actor.Step("inside the phrase", "'" + actor.text() + "'"));
    return new ActorMention(index, head.index(), span, actor.worded(cast.words(span), steps));
  }

  private Optional<ActorMention> worded(Token head) {
    Optional<ActorMention> own = cast.mention(index, head.index());
    return switch (head.upos()) {
      case NOUN, PROPN, PRON, ADJ, NUM, X -> own.or(() -> Optional.of(unresolved(head)));
      case VERB -> own.or(() -> Optional.of(head).filter(this::isNamed).map(this::unresolved));
      default -> own;
    };
  }

  private ActorMention unresolved(Token head) {
    return new ActorMention(index, head.index(), span(head), Actor.unresolved(text(head)));
  }

  /** "The wounded", "the accused". */
  private boolean isNamed(Token participle) {
    return participle.xpos().equals("VBN") && sentence.has(participle, "det");
  }

  private Span span(Token head) {
    return cast.span(index, head.index());
  }

  private String text(Token head) {
    return cast.text(index, head.index());
  }
}
