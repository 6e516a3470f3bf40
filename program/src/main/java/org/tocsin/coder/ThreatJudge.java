package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Match;
import org.tocsin.rule.Sayers;
import org.tocsin.rule.ThreatFrame;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * Which of the threats that the rules propose are threats, and by whom against whom.
 *
 * <p>Somebody who commands the harm must say so: no flood threatens, and who warns of another's act
 * warns only.
 */
final class ThreatJudge {
  private static final Set<String> RECEIVING = Set.of("receive", "get", "face", "hear", "ignore");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "letter",
          "video",
          "statement",
          "message",
          "tape",
          "note",
          "email",
          "e-mail",
          "call",
          "leaflet",
          "post",
          "tweet",
          "speech",
          "communique",
          "recording",
          "text",
          "warning",
          "ultimatum",
          "footage",
          "audio",
          "broadcast",
          "resolution",
          "bill",
          "remark",
          "comment",
          "clip",
          "posting",
          "flyer",
          "pamphlet",
          "cable",
          "memo");
  private static final Set<String> UNNAMED = Set.of("that", "which", "this", "these", "those");

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;
  private final Conditions conditions;
  private final ThreatTargets targets;

  ThreatJudge(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    roles = new Roles(sentence);
    conditions = new Conditions(sentence);
    targets = new ThreatTargets(sentence, index, cast);
  }

  /** All that are no threats, and of those that are the ones that hold, with their parties. */
  List<Match> judge(List<Match> matches) {
    return matches.stream()
        .flatMap(m -> m.type() == EventType.THREATEN ? threat(m).stream() : Stream.of(m))
        .toList();
  }

  private Optional<Match> threat(Match match) {
    ThreatFrame frame = match.entry().threat();
    List<Token> actors = actors(match);
    boolean holds =
        (!frame.own() || isOwn(match, actors))
            && (!frame.conditional() || conditions.of(match.trigger()).isPresent())
            && (!frame.targeted() || isTargeted(match))
            && !isSupposed(match)
            && (actors.isEmpty() ? !hasThing(match) : actors.stream().anyMatch(this::canSpeak));
    if (!holds) {
      return Optional.empty();
    }
    List<Token> recipients = targets.of(match, actors, receiver(match));
    boolean bare = actors.isEmpty() && recipients.isEmpty() && match.act().isEmpty();
    return bare
        ? Optional.empty()
        : Optional.of(
            new Match(
                match.entry(),
                match.type(),
                match.trigger(),
                match.words(),
                match.predicate(),
                actors,
                recipients,
                match.mutual(),
                match.act(),
                match.mode(),
                match.contexts()));
  }

  private boolean isTargeted(Match match) {
    return match.recipients().stream()
        .filter(r -> match.act().stream().noneMatch(a -> sentence.subtree(a).anyMatch(r::equals)))
        .anyMatch(r -> cast.mention(index, r.index()).isPresent());
  }

  /** "may be planning to": nobody says so of himself. */
  private boolean isSupposed(Match match) {
    boolean announced = match.entry().threat().kind() == ThreatFrame.Kind.ANNOUNCED;
    return sentence.child(match.predicate(), "csubj").isPresent()
        || (announced
            && sentence
                .children(match.predicate(), "aux")
                .anyMatch(aux -> aux.lemma().matches("may|might|could|should|can")));
  }

  /** A subject that was put aside because it cannot speak. */
  private boolean hasThing(Match match) {
    return match.actors().stream().anyMatch(a -> !isDocument(a) && !canSpeak(a))
        && receiver(match).isEmpty();
  }

  /** Whoever gets the threat that a noun names: "received death threats". */
  private List<Token> receiver(Match match) {
    boolean received =
        !match.predicate().equals(match.trigger()) && RECEIVING.contains(match.predicate().lemma());
    return received ? roles.doers(match.predicate()) : List.of();
  }

  private List<Token> actors(Match match) {
    List<Token> receiver = receiver(match);
    List<Token> named = receiver.isEmpty() ? match.actors() : senders(match.trigger());
    List<Token> owners = sentence.children(match.trigger(), "nmod:poss").toList();
    List<Token> actors =
        (owners.isEmpty() ? named : owners)
            .stream()
                .flatMap(a -> isDocument(a) ? makers(a).stream() : Stream.of(antecedent(a)))
                .map(this::behindTime)
                .distinct()
                .toList();
    return actors.stream().anyMatch(this::isLikeSpeaker) ? sayers(match, actors) : actors;
  }

  private List<Token> senders(Token noun) {
    List<Token> by = roles.prepositional(noun, "by");
    return by.isEmpty() ? roles.prepositional(noun, "from") : by;
  }

  private boolean isDocument(Token token) {
    return DOCUMENTS.contains(token.lemma());
  }

  /** Whoever made a document: its possessor, "from …", else the subject of the verb over it. */
  private List<Token> makers(Token document) {
    List<Token> owners = sentence.children(document, "nmod:poss").toList();
    if (!owners.isEmpty()) {
      return roles.expand(owners);
    }
    for (String word : List.of("from", "by", "of")) {
      List<Token> found = roles.prepositional(document, word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return sentence
        .head(document)
        .filter(verb -> document.baseRelation().matches("obj|obl"))
        .map(roles::doers)
        .orElse(List.of());
  }

  /** "The minister last week threatened": a parser may take the week for the subject. */
  private Token behindTime(Token token) {
    boolean time =
        token.lemma().matches("week|month|year|day|night|(mon|tues|wednes|thurs|fri|satur|sun)day");
    return !time || canSpeak(token)
        ? token
        : sentence
            .subtree(token)
            .filter(t -> cast.mention(index, t.index()).isPresent())
            .findFirst()
            .or(() -> relativeHead(token))
            .orElse(token);
  }

  private Optional<Token> relativeHead(Token token) {
    return sentence.head(token).map(this::antecedentOf).filter(this::canSpeak);
  }

  private Token antecedent(Token token) {
    boolean relative = token.upos() == Upos.PRON && token.lower().matches("who|which|that|whom");
    return relative ? antecedentOf(token) : token;
  }

  private Token antecedentOf(Token token) {
    Token at = token;
    while (at.head() >= 0) {
      if (at.relation().equals("acl:relcl")) {
        return sentence.head(at).orElse(token);
      }
      at = sentence.token(at.head());
    }
    return token;
  }

  /** "it", "they" and "we" in somebody's mouth are he who speaks. */
  private boolean isLikeSpeaker(Token actor) {
    return actor.upos() == Upos.PRON && actor.lower().matches("it|they|we|i");
  }

  private List<Token> sayers(Match match, List<Token> actors) {
    List<Token> sayers = Sayers.of(sentence, roles, match.predicate());
    boolean named = !sayers.isEmpty() && sayers.stream().allMatch(s -> s.upos() != Upos.PRON);
    return named ? sayers : actors;
  }

  private boolean canSpeak(Token actor) {
    return switch (actor.upos()) {
      case PROPN -> true;
      case PRON -> !UNNAMED.contains(actor.lower());
      default -> cast.mention(index, actor.index()).isPresent();
    };
  }

  /** Whether the act is the speaker's own, or done to somebody by nobody named. */
  private boolean isOwn(Match match, List<Token> actors) {
    if (match.act().isEmpty()) {
      return true;
    }
    Token act = match.act().get();
    List<Token> subjects = sentence.children(act, "nsubj").toList();
    boolean passive = roles.isPassive(act) || roles.isPassive(ActWords.core(sentence, act));
    if (passive && roles.agents(act).isEmpty()) {
      return true;
    }
    return subjects.isEmpty()
        || sentence.child(act, "expl").isPresent()
        || subjects.stream().anyMatch(s -> isSelf(s, actors));
  }

  private boolean isSelf(Token subject, List<Token> actors) {
    if (subject.upos() == Upos.PRON) {
      return subject.lower().matches("it|they|he|she|we|i");
    }
    boolean owned =
        sentence
            .children(subject, "nmod:poss")
            .anyMatch(p -> p.lower().matches("its|their|his|her|our|my"));
    return owned || actors.stream().anyMatch(a -> isSame(subject, a));
  }

  private boolean isSame(Token one, Token other) {
    if (one.lemma().equals(other.lemma())) {
      return true;
    }
    Optional<Actor> a = cast.mention(index, one.index()).map(ActorMention::actor);
    Optional<Actor> b = cast.mention(index, other.index()).map(ActorMention::actor);
    return a.isPresent()
        && b.isPresent()
        && a.get().country().isPresent()
        && a.get().country().equals(b.get().country());
  }
}
