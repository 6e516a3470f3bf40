package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final List<String> REACHING =
      List.of("against", "on", "with", "to", "into", "from", "at", "in");
  private static final Set<String> BLOWS =
      Set.of(
          "attack",
          "aggression",
          "strike",
          "provocation",
          "assault",
          "raid",
          "violation",
          "incursion",
          "offensive",
          "act",
          "action",
          "expulsion",
          "parole",
          "bombing",
          "blockade",
          "killing",
          "invasion",
          "fire");
  private static final Set<String> COSTS =
      Set.copyOf(Resource.lines(ThreatTargets.class, "en/costs.txt"));

  /** Who only hears of it: "told <em>reporters</em>". */
  private static final Set<String> AUDIENCE =
      Set.copyOf(Resource.lines(ThreatTargets.class, "en/audience.txt"));

  /** Whom one sends or calls home: "will withdraw <em>his troops</em>". */
  private static final Set<String> SENT =
      Set.of("troop", "soldier", "force", "army", "fleet", "ambassador", "envoy", "delegation");

  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "weekend", "easter", "christmas", "ramadan", "summer");
  private static final int CHAIN = 2;

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;
  private final Conditions conditions;

  ThreatTargets(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    roles = new Roles(sentence);
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
            .filter(r -> !receiver.contains(r) && !isCost(r) && !isOwner(r, match.trigger()))
            .filter(r -> !isAudience(r, match) && (!isTold(match, receiver) || isActor(r)))
            .map(this::sufferer)
            .toList();
    List<List<Token>> choices =
        List.of(
            named,
            receiver,
            ofWords(match),
            match.recipients().stream()
                .filter(this::isCost)
                .flatMap(cost -> behind(cost, CHAIN).stream())
                .toList(),
            match.act().map(act -> ofAct(ActWords.core(sentence, act))).orElse(List.of()),
            match.entry().threat().isImplied() ? ofTrigger(match) : List.of());
    List<Token> found =
        choices.stream()
            .map(list ->
                list.stream()
                    .filter(t -> isOther(t, actors) && !isDoer(t, match) && !isSayer(t, match))
                    .filter(t -> !isTime(t) && !isBlow(t))
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
        .filter(t -> !match.words().contains(t) && !isCost(t))
        .filter(t -> isActor(t) || sentence.has(t, "det"))
        .map(this::sufferer)
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
        .filter(t -> isActor(t) && isOther(t, actors))
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

  private boolean isCost(Token token) {
    return (COSTS.contains(token.lemma()) && !isActor(token))
        || (SENT.contains(token.lemma()) && isOwn(token));
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
    return known
        && one.name().equals(other.name())
        && one.country().equals(other.country())
        && one.sectors().equals(other.sectors());
  }

  private boolean isOwn(Token token) {
    return !token.isUnder("conj")
        && sentence.children(token, "nmod:poss").anyMatch(p -> p.upos() == Upos.PRON);
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
        .filter(this::isActor)
        .toList();
  }

  private List<Token> ofAct(Token act) {
    List<Token> objects = roles.undergoers(act);
    List<Token> direct = objects.stream().filter(o -> !isCost(o)).map(this::sufferer).toList();
    if (!direct.isEmpty()) {
      return direct;
    }
    List<Token> holders = objects.isEmpty() ? List.of(miscast(act)) : objects;
    List<Token> reached = behindAll(holders, act);
    return reached.isEmpty()
        ? sentence.children(act, "conj").flatMap(next -> ofAct(next).stream()).toList()
        : reached;
  }

  private List<Token> behindAll(List<Token> holders, Token act) {
    return Stream.concat(roles.expand(holders).stream(), Stream.of(act))
        .flatMap(holder -> behind(holder, CHAIN).stream())
        .map(this::sufferer)
        .distinct()
        .toList();
  }

  /** "The suspension of flights from <em>the country</em>", "the licence of <em>the miner</em>". */
  private List<Token> behind(Token holder, int steps) {
    List<Token> found = reached(holder);
    if (!found.isEmpty() || steps == 0) {
      return found;
    }
    List<Token> parts = roles.prepositional(holder, "of");
    List<Token> owners = parts.stream().filter(t -> isActor(t) && !isCost(t)).toList();
    return owners.isEmpty()
        ? parts.stream().flatMap(part -> behind(part, steps - 1).stream()).toList()
        : owners;
  }

  /** "to fire <em>missiles</em> at": where a parser takes the verb for a noun before its object. */
  private Token miscast(Token act) {
    return act.isUnder("compound") ? sentence.head(act).orElse(act) : act;
  }

  private List<Token> reached(Token holder) {
    return REACHING.stream()
        .map(word -> roles.prepositional(holder, word))
        .filter(found -> found.stream().anyMatch(this::isActor))
        .findFirst()
        .orElseGet(() -> roles.prepositional(holder, hurts(holder) ? "for" : "against"));
  }

  /** "Consequences <em>for</em> Addis Ababa". */
  private static boolean hurts(Token holder) {
    return holder.lemma().matches("consequence|repercussion|penalty|punishment|cost|price");
  }

  private boolean isActor(Token token) {
    return cast.mention(index, token.index()).isPresent();
  }

  /** "Over <em>Easter</em>". */
  private static boolean isTime(Token token) {
    return TIMES.contains(token.lowerLemma());
  }

  /** "Will respond to <em>any aggression</em>": whose it is, is not said. */
  private boolean isBlow(Token token) {
    return BLOWS.contains(token.lemma())
        && !isActor(token)
        && roles.prepositional(token, "of").isEmpty();
  }

  /** Behind a thing, who owns it; behind a blow, who strikes it. */
  private Token sufferer(Token token) {
    if (cast.mention(index, token.index()).filter(m -> m.actor().resolved()).isPresent()) {
      return token;
    }
    Stream<Token> behind =
        BLOWS.contains(token.lemma())
            ? Stream.of(
                    roles.prepositional(token, "by"),
                    sentence.children(token, "nmod:poss").toList(),
                    sentence.children(token, "amod").filter(this::isActor).toList(),
                    sentence.children(token, "compound").filter(this::isActor).toList(),
                    roles.prepositional(token, "of").stream().filter(this::isActor).toList())
                .flatMap(List::stream)
            : sentence.children(token, "nmod:poss");
    Optional<Token> owner = behind.filter(t -> t.upos() != Upos.PRON && !isTime(t)).findFirst();
    return isActor(token) && !BLOWS.contains(token.lemma()) ? token : owner.orElse(token);
  }

  /** Whom the condition speaks of. */
  private List<Token> warned(Match match, List<Token> actors) {
    return conditions
        .of(match.trigger())
        .map(found -> roles.doers(found.head()))
        .orElse(List.of())
        .stream()
        .filter(t -> t.upos() != Upos.PRON && isActor(t) && isOther(t, actors) && !isOwn(t))
        .toList();
  }
}
