package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.Actor;
import org.tocsin.actor.Cast;
import org.tocsin.rule.ActWords;
import org.tocsin.rule.Conditions;
import org.tocsin.rule.Match;
import org.tocsin.rule.ThreatFrame;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** Finds who would suffer what is threatened. */
final class ThreatTargets {
  /** Who only hears of it: "told <em>reporters</em>". */
  private static final Set<String> AUDIENCE =
      Set.copyOf(Resource.lines(ThreatTargets.class, "en/audience.txt"));

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;
  private final Sufferers sufferers;
  private final Conditions conditions;

  ThreatTargets(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    roles = new Roles(sentence);
    sufferers = new Sufferers(sentence, index, cast, roles);
    conditions = new Conditions(sentence);
  }

  /**
   * Heads of the targets.
   *
   * @param receiver who is said to have got the threat
   */
  List<Token> of(Match match, List<Token> actors, List<Token> receiver) {
    List<Token> named =
        match.recipients().stream()
            .filter(
                r -> !receiver.contains(r) && !sufferers.isCost(r) && !isOwner(r, match.trigger()))
            .filter(
                r -> !isAudience(r, match) && (!isTold(match, receiver) || sufferers.isActor(r)))
            .map(sufferers::sufferer)
            .toList();
    List<List<Token>> choices =
        List.of(
            named,
            receiver,
            ofWords(match),
            match.recipients().stream()
                .filter(sufferers::isCost)
                .flatMap(cost -> sufferers.behind(cost).stream())
                .toList(),
            match.act().map(act -> sufferers.ofAct(ActWords.core(sentence, act))).orElse(List.of()),
            match.entry().threat().isImplied() ? ofTrigger(match) : List.of());
    List<Token> found =
        choices.stream()
            .map(list ->
                list.stream()
                    .filter(t -> isOther(t, actors) && !isDoer(t, match) && !isSayer(t, match))
                    .filter(t -> !Sufferers.isTime(t) && !sufferers.isBlow(t))
                    .distinct()
                    .toList())
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<Token> warned = found.isEmpty() ? warned(match, actors) : found;
    return warned.isEmpty() ? hearers(match, actors) : warned;
  }

  /** "Leave or be shot": whom one tells so, before things that are named. */
  private static boolean isTold(Match match, List<Token> receiver) {
    return match.entry().threat().under() == ThreatFrame.Under.ALTERNATIVE && !receiver.isEmpty();
  }

  private static boolean isAudience(Token token, Match match) {
    return match.trigger().lemma().equals("tell") && AUDIENCE.contains(token.lemma());
  }

  /** "Would not tolerate <em>the base</em>", not "lateness". */
  private List<Token> ofTrigger(Match match) {
    return roles.objects(match.trigger()).stream()
        .filter(t -> !match.words().contains(t) && !sufferers.isCost(t))
        .filter(t -> sufferers.isActor(t) || sentence.has(t, "det"))
        .map(sufferers::sufferer)
        .toList();
  }

  /** "Warned <em>Nicosia</em> that all options …": where nobody else is threatened. */
  private List<Token> hearers(Match match, List<Token> actors) {
    Optional<Token> verb = sentence.head(match.predicate());
    while (verb.isPresent() && verb.get().upos() != Upos.VERB) {
      verb = verb.flatMap(sentence::head);
    }
    return verb
        .filter(v -> match.entry().threat().isImplied())
        .map(this::addressed)
        .orElse(List.of())
        .stream()
        .filter(t -> sufferers.isActor(t) && isOther(t, actors))
        .toList();
  }

  /** "Warned <em>Nicosia</em> that", "said of <em>the neighbours</em> that". */
  private List<Token> addressed(Token verb) {
    return switch (verb.lemma()) {
      case "warn" -> roles.objects(verb);
      case "say" -> roles.prepositional(verb, "of");
      default -> List.of();
    };
  }

  /** "<em>Their</em> warning". */
  private static boolean isOwner(Token token, Token trigger) {
    return token.upos() == Upos.PRON
        && token.relation().equals("nmod:poss")
        && token.head() == trigger.index();
  }

  /** Who does the act does not suffer it, unless it is what he is warned of doing. */
  private boolean isDoer(Token token, Match match) {
    return match
        .act()
        .filter(act -> !match.entry().threat().targeted())
        .filter(act -> roles.subjects(act).contains(token) && !roles.isPassive(act))
        .isPresent();
  }

  /** "said <em>he</em> could not guarantee". */
  private static boolean isSayer(Token token, Match match) {
    return token.lower().matches("he|she")
        && token.baseRelation().equals("nsubj")
        && token.head() == match.trigger().index();
  }

  private boolean isSame(Token one, Token other) {
    return cast.mention(index, one.index())
        .flatMap(a -> cast.mention(index, other.index()).map(b -> isLike(a.actor(), b.actor())))
        .orElse(false);
  }

  private static boolean isLike(Actor one, Actor other) {
    boolean known = one.name().isPresent() || one.country().isPresent();
    return known && one.isLike(other);
  }

  private boolean isOther(Token token, List<Token> actors) {
    return !actors.contains(token)
        && actors.stream().noneMatch(a -> isSame(token, a))
        && !(token.upos() == Upos.PRON && token.lower().matches("it|we|i|which|that|this"));
  }

  /** "talk of a threat <em>to the throne</em>": what hangs on the trigger's other words. */
  private List<Token> ofWords(Match match) {
    return match.words().stream()
        .filter(word -> !word.equals(match.trigger()) && word.upos() == Upos.NOUN)
        .flatMap(word ->
            match.entry().frame().recipient().stream()
                .flatMap(slot -> roles.prepositional(word, slot.toString()).stream()))
        .filter(sufferers::isActor)
        .toList();
  }

  /** Whom the condition speaks of. */
  private List<Token> warned(Match match, List<Token> actors) {
    return conditions
        .of(match.trigger())
        .map(found -> roles.doers(found.head()))
        .orElse(List.of())
        .stream()
        .filter(t ->
            t.upos() != Upos.PRON
                && sufferers.isActor(t)
                && isOther(t, actors)
                && !sufferers.isOwn(t))
        .toList();
  }
}
