package org.tocsin.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Questions;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds what the lexicon's entries propose for one sentence. */
public final class Matcher {
  /** What things and people do by themselves as well as to others. */
  private static final Set<String> BY_THEMSELVES =
      Set.of("sink", "drown", "burn", "hurt", "starve", "hang");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final MatchParties found;
  private final InnerActs acts;
  private final Needs needs;

  /** All words and lemmas in lower case: most triggers of several words lack one. */
  private final Set<String> words = new HashSet<>();

  private Matcher(Lexicon lexicon, Sentence sentence, Parties parties) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    for (Token token : sentence.tokens()) {
      words.add(token.lower());
      words.add(token.lowerLemma());
    }
    roles = new Roles(sentence);
    this.parties = parties;
    found = new MatchParties(sentence, roles, parties);
    acts = new InnerActs(sentence, roles, parties);
    needs = new Needs(sentence, roles);
  }

  /** All proposals, in order of trigger; of one type but threats one for each trigger. */
  public static List<Match> match(Lexicon lexicon, Sentence sentence, Parties parties) {
    return new Matcher(lexicon, sentence, parties).match();
  }

  private List<Match> match() {
    List<Found> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Lexicon.Candidate candidate : candidates(token)) {
        if (mayBe(candidate.trigger(), token)) {
          candidate.entry().type().flatMap(t -> found(candidate, t, token)).ifPresent(found::add);
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < found.size(); ) {
      int to = from + 1;
      while (to < found.size() && found.get(to).trigger().equals(found.get(from).trigger())) {
        to++;
      }
      matches.addAll(best(found.subList(from, to), found));
      from = to;
    }
    return List.copyOf(matches);
  }

  /** Also of "test-fired", which is cut at its hyphen; "London-based" tells of nothing. */
  private List<Lexicon.Candidate> candidates(Token token) {
    Optional<Token> before = Hyphens.before(sentence, token);
    if (before.isPresent() && token.lower().equals("based")) {
      return List.of();
    }
    List<Lexicon.Candidate> whole =
        before
            .map(first -> lexicon.candidates(first.lower() + "-" + token.lowerLemma()))
            .orElse(List.of());
    return whole.isEmpty() ? lexicon.candidates(token.lowerLemma()) : whole;
  }

  /** Whether a word is of the trigger's part of speech, and the sentence has its other words. */
  private boolean mayBe(Trigger trigger, Token token) {
    if (!TriggerWords.fits(sentence, trigger.kind(), token)) {
      return false;
    }
    for (String word : trigger.rest()) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of one type the first, that is the longest, or a fuller; of threats all, for who makes them
   * decides.
   */
  private List<Match> best(List<Found> same, List<Found> all) {
    List<Match> best = new ArrayList<>();
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (Found f : same) {
      if (f.type() == EventType.THREATEN || !types.contains(f.type())) {
        resolve(f, all)
            .ifPresent(match -> {
              types.add(f.type());
              best.add(fuller(f, match, same, all));
            });
      }
    }
    return best;
  }

  /** "Agreed that Mali would": where a party is missing, the entry of the type that finds one. */
  private Match fuller(Found first, Match match, List<Found> same, List<Found> all) {
    boolean half = match.recipients().isEmpty() || match.actors().isEmpty();
    boolean lacks = half && !match.mutual() && match.act().isEmpty();
    for (Found f : lacks ? same : List.<Found>of()) {
      if (f.type() == first.type() && f.words().size() == first.words().size()) {
        Optional<Match> other = resolve(f, all).filter(m -> isFuller(m, match));
        if (other.isPresent()) {
          return other.get();
        }
      }
    }
    return match;
  }

  private boolean isFuller(Match one, Match other) {
    return !one.recipients().isEmpty()
        && (!one.actors().isEmpty() || !parties.in(other.actors()))
        && (sides(one) > sides(other) || !parties.in(other.actors()));
  }

  private static int sides(Match match) {
    return (match.actors().isEmpty() ? 0 : 1) + (match.recipients().isEmpty() ? 0 : 1);
  }

  private Optional<Match> resolve(Found f, List<Found> all) {
    Optional<Token> act = acts.of(f);
    List<Found> inner =
        act.map(a ->
                all.stream()
                    .filter(o -> !o.equals(f) && !o.entry().isMereFuture() && o.says(a))
                    .toList())
            .orElse(List.of());
    boolean fits =
        act.map(a -> acts.fits(f, a, inner)).orElseGet(() -> InnerActs.maybeAbsent(f.entry()));
    return (fits && !isAsked(f, act) ? Optional.of(match(f, act, inner)) : Optional.<Match>empty())
        .filter(m -> !f.entry().threat().targeted() || isTargeted(m));
  }

  /** "Will you leave?" announces nothing. */
  private boolean isAsked(Found f, Optional<Token> act) {
    boolean announces = f.type() == EventType.THREATEN || f.type() == EventType.AGREE;
    return announces
        && (Questions.isAsked(sentence, f.top())
            || act.filter(a -> Questions.isAsked(sentence, a)).isPresent());
  }

  /**
   * Whether an actor stands as recipient, outside the act; for what is to come, what is his; of
   * what is no threat, also a human being whom no list knows.
   */
  private boolean isTargeted(Match match) {
    return match.recipients().stream()
        .filter(r -> match.act().stream().noneMatch(a -> sentence.subtree(a).anyMatch(r::equals)))
        .anyMatch(match.isMereFuture() ? parties.party() : target(match.type()));
  }

  private Predicate<Token> target(EventType type) {
    return type == EventType.THREATEN
        ? parties.actor()
        : parties.actor().or(t -> sentence.isOf(t, EntityType.PERSON));
  }

  private Optional<Found> found(Lexicon.Candidate candidate, EventType type, Token token) {
    Trigger trigger = candidate.trigger();
    Entry entry = candidate.entry();
    Optional<List<Token>> words = TriggerWords.find(sentence, trigger, token);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean noun = trigger.kind() == Trigger.Kind.NOUN;
    if (type == EventType.ASSAULT && isByItself(token)) {
      return Optional.empty();
    }
    if (noun ? Naming.isName(sentence, roles, token) : isNaming(trigger, type, token)) {
      return Optional.empty();
    }
    Token top = noun ? LightVerbs.over(sentence, roles, token).orElse(token) : token;
    return needs.hold(entry, top) && entry.threat().stands(sentence, token)
        ? Optional.of(new Found(entry, type, token, words.get(), top))
        : Optional.empty();
  }

  /** "The boat <em>sank</em>", "ten men <em>drowned</em>": nobody did it to anybody. */
  private boolean isByItself(Token verb) {
    return verb.upos() == Upos.VERB
        && BY_THEMSELVES.contains(verb.lemma())
        && !verb.xpos().equals("VBN")
        && !roles.isPassive(verb)
        && roles.undergoers(verb).isEmpty();
  }

  /** "Called the vote a farce": nobody was rung up. */
  private boolean isNaming(Trigger trigger, EventType type, Token verb) {
    return type == EventType.CONSULT && trigger.rest().isEmpty() && Naming.names(sentence, verb);
  }

  private Match match(Found f, Optional<Token> act, List<Found> inner) {
    Entry entry = f.entry();
    List<Token> actors = found.actors(f, act);
    List<Token> recipients = found.recipients(f, act, inner, actors);
    if (actors.isEmpty() && found.isGathering(f, recipients)) {
      actors = recipients;
      recipients = List.of();
    }
    boolean eachOther = recipients.stream().anyMatch(found::isEachOther);
    boolean mutual = eachOther || (recipients.isEmpty() && MatchParties.isShared(f, inner));
    if (mutual && actors.size() == 1) {
      actors = found.members(actors.getFirst());
    }
    ClauseWords clause = new ClauseWords(sentence, heads(f, act, actors, recipients));
    return new Match(
        entry,
        f.type(),
        f.trigger(),
        f.words(),
        f.top(),
        actors,
        eachOther ? List.of() : recipients,
        mutual && actors.size() > 1,
        act,
        mode(entry, clause),
        contexts(entry, clause));
  }

  /** Where the words stand that tell modes and contexts. */
  private static List<Token> heads(
      Found f, Optional<Token> act, List<Token> actors, List<Token> recipients) {
    List<Token> heads = new ArrayList<>();
    heads.add(f.top());
    act.ifPresent(heads::add);
    heads.addAll(actors);
    heads.addAll(recipients);
    return heads;
  }

  /** The first whose words are there, else the first that asks for none. */
  private static Optional<Mode> mode(Entry entry, ClauseWords clause) {
    Optional<Mode> otherwise = Optional.empty();
    for (WordTest<Mode> test : entry.modes()) {
      if (test.words().isEmpty()) {
        otherwise = otherwise.isEmpty() ? Optional.of(test.value()) : otherwise;
      } else if (test.holds(clause)) {
        return Optional.of(test.value());
      }
    }
    return otherwise;
  }

  private static Set<Context> contexts(Entry entry, ClauseWords clause) {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    for (WordTest<Context> test : entry.contexts()) {
      if (test.holds(clause)) {
        contexts.add(test.value());
      }
    }
    return contexts;
  }
}
