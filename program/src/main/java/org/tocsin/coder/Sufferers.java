package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Cast;
import org.tocsin.rule.TimeNouns;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** Finds whom an act hurts: behind a thing its owner, behind a measure whom it reaches. */
final class Sufferers {
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
      Set.copyOf(Resource.lines(Sufferers.class, "en/costs.txt"));

  /** Whom one sends or calls home: "will withdraw <em>his troops</em>". */
  private static final Set<String> SENT =
      Set.of("troop", "soldier", "force", "army", "fleet", "ambassador", "envoy", "delegation");

  private static final Set<String> HOLIDAYS = Set.of("easter", "christmas", "ramadan", "summer");

  /** "Consequences <em>for</em> Addis Ababa", "support for Kyiv". */
  private static final Set<String> FOR =
      Set.of(
          "consequence",
          "repercussion",
          "penalty",
          "punishment",
          "cost",
          "price",
          "support",
          "backing");

  private static final int CHAIN = 2;

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;

  Sufferers(Sentence sentence, int index, Cast cast, Roles roles) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    this.roles = roles;
  }

  /** Whom an act hurts. */
  List<Token> ofAct(Token act) {
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
        .flatMap(holder -> behind(holder).stream())
        .map(this::sufferer)
        .distinct()
        .toList();
  }

  /** Whom a measure reaches. */
  List<Token> behind(Token holder) {
    return behind(holder, CHAIN);
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
        .orElseGet(
            () -> roles.prepositional(holder, FOR.contains(holder.lemma()) ? "for" : "against"));
  }

  /** What is taken, imposed or withheld, not whom that hurts. */
  boolean isCost(Token token) {
    return (COSTS.contains(token.lemma()) && !isActor(token) && !isAnswered(token))
        || (SENT.contains(token.lemma()) && isOwn(token));
  }

  /** "Will respond to an attack <em>by militants</em>": it is they whom the answer hurts. */
  private boolean isAnswered(Token token) {
    return BLOWS.contains(token.lemma()) && token.isUnder("obl") && !sufferer(token).equals(token);
  }

  /** "<em>His</em> troops". */
  boolean isOwn(Token token) {
    return !token.isUnder("conj") && sentence.isOwned(token);
  }

  boolean isActor(Token token) {
    return cast.mention(index, token.index()).isPresent();
  }

  /** "Over <em>Easter</em>". */
  static boolean isTime(Token token) {
    return TimeNouns.isTime(token)
        || TimeNouns.isMonth(token)
        || HOLIDAYS.contains(token.lowerLemma())
        || token.upos() == Upos.NUM;
  }

  /** "Will respond to <em>any aggression</em>": whose it is, is not said. */
  boolean isBlow(Token token) {
    return BLOWS.contains(token.lemma())
        && (!isActor(token) || isMeans(token))
        && roles.prepositional(token, "of").isEmpty();
  }

  /** "Will be met with <em>overwhelming force</em>", which is not "a police force". */
  private boolean isMeans(Token token) {
    return token.lemma().equals("force")
        && token.xpos().equals("NN")
        && !sentence.has(token, "det")
        && !sentence.has(token, "compound");
  }

  /** Behind a thing, who owns it; behind a blow, who strikes it. */
  Token sufferer(Token token) {
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
}
