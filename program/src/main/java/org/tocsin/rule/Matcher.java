package org.tocsin.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds what the lexicon's entries propose for one sentence. */
public final class Matcher {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Arguments arguments;
  private final NounArguments nouns;
  private final Acts acts;

  /** The words of a trigger's clause, by its top; many entries ask for the same. */
  private final Map<Integer, ClauseWords> clauses = new HashMap<>();

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
    arguments = new Arguments(sentence, roles, parties);
    nouns = new NounArguments(sentence, roles, parties);
    acts = new Acts(sentence, roles, parties);
  }

  /** All proposals, in order of trigger; of one type at most one for each trigger. */
  public static List<Match> match(Lexicon lexicon, Sentence sentence, Parties parties) {
    return new Matcher(lexicon, sentence, parties).match();
  }

  private List<Match> match() {
    List<Found> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Lexicon.Candidate candidate : lexicon.candidates(token.lowerLemma())) {
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

  /** Whether a word is of the trigger's part of speech, and the sentence has its other words. */
  private boolean mayBe(Trigger trigger, Token token) {
    if (!TriggerWords.fits(trigger.kind(), token)) {
      return false;
    }
    for (String word : trigger.rest()) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Of the entries of one trigger: the longest, and of one type the first. */
  private List<Match> best(List<Found> same, List<Found> all) {
    Map<EventType, Match> best = new LinkedHashMap<>();
    for (Found f : same) {
      if (!best.containsKey(f.type())) {
        resolve(f, all).ifPresent(match -> best.put(f.type(), match));
      }
    }
    return List.copyOf(best.values());
  }

  private Optional<Match> resolve(Found f, List<Found> all) {
    return f.entry().frame().act().isEmpty()
        ? Optional.of(match(f, Optional.empty(), List.of()))
        : act(f, all);
  }

  /** A trigger in place, before its inner act is known. */
  private record Found(Entry entry, EventType type, Token trigger, List<Token> words, Token top) {}

  private Optional<Found> found(Lexicon.Candidate candidate, EventType type, Token token) {
    Trigger trigger = candidate.trigger();
    Entry entry = candidate.entry();
    Optional<List<Token>> words = TriggerWords.find(sentence, trigger, token);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean noun = trigger.kind() == Trigger.Kind.NOUN;
    Token top = noun ? LightVerbs.over(sentence, roles, token).orElse(token) : token;
    return holds(entry, top) && entry.threat().stands(sentence, token)
        ? Optional.of(new Found(entry, type, token, words.get(), top))
        : Optional.empty();
  }

  private boolean holds(Entry entry, Token top) {
    if (entry.need().isEmpty() && entry.block().isEmpty()) {
      return true;
    }
    ClauseWords clause = clause(top);
    return (entry.need().isEmpty() || clause.hasAny(entry.need())) && !clause.hasAny(entry.block());
  }

  private ClauseWords clause(Token top) {
    return clauses.computeIfAbsent(top.index(), i -> new ClauseWords(sentence, List.of(top)));
  }

  /** The match of an entry whose trigger may take an inner act; none where the act does not fit. */
  private Optional<Match> act(Found outer, List<Found> all) {
    Frame frame = outer.entry.frame();
    Optional<Token> act =
        acts.act(outer.trigger, frame.act())
            .or(() ->
                outer.type == EventType.THREATEN && frame.act().contains(Slot.Core.CCOMP)
                    ? acts.told(outer.trigger)
                    : Optional.empty());
    if (act.isEmpty()) {
      boolean needed =
          !frame.actTypes().isEmpty()
              || !frame.actModals().isEmpty()
              || !outer.entry.threat().words().isEmpty();
      return needed ? Optional.empty() : Optional.of(match(outer, act, List.of()));
    }
    List<Found> inner = inner(outer, act.get(), all);
    return isTyped(frame, inner)
            && acts.isModal(act.get(), frame.actModals())
            && outer.entry.threat().fits(sentence, act.get())
        ? Optional.of(match(outer, act, inner))
        : Optional.empty();
  }

  private static List<Found> inner(Found outer, Token act, List<Found> all) {
    List<Found> inner = new ArrayList<>();
    for (Found found : all) {
      boolean isAct = found.top.equals(act) || found.trigger.equals(act);
      if (isAct && !found.equals(outer)) {
        inner.add(found);
      }
    }
    return inner;
  }

  private static boolean isTyped(Frame frame, List<Found> inner) {
    Set<EventType> types = frame.actTypes();
    if (types.isEmpty() || types.size() == EventType.values().length) {
      return true;
    }
    for (Found found : inner) {
      if (types.contains(found.type)) {
        return true;
      }
    }
    return false;
  }

  private Match match(Found f, Optional<Token> act, List<Found> inner) {
    Entry entry = f.entry;
    List<Token> actors = actors(f, act);
    List<Token> recipients = recipients(f, act, inner, actors);
    boolean eachOther = hasEachOther(recipients);
    boolean mutual = eachOther || (recipients.isEmpty() && isShared(f, inner));
    if (mutual && actors.size() == 1) {
      actors = nouns.members(actors.getFirst());
    }
    ClauseWords clause =
        act.isEmpty()
            ? clause(f.top)
            : new ClauseWords(sentence, List.of(f.top, act.orElseThrow()));
    return new Match(
        entry,
        f.type,
        f.trigger,
        f.words,
        f.top,
        actors,
        eachOther ? List.of() : recipients,
        mutual && actors.size() > 1,
        act,
        mode(entry, clause),
        contexts(entry, clause));
  }

  private boolean hasEachOther(List<Token> recipients) {
    for (Token recipient : recipients) {
      if (arguments.isEachOther(recipient)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a trigger or its inner act is what several do together. */
  private static boolean isShared(Found f, List<Found> inner) {
    for (Found found : inner) {
      if (found.entry.frame().reciprocal()) {
        return true;
      }
    }
    return f.entry.frame().reciprocal();
  }

  private List<Token> actors(Found f, Optional<Token> act) {
    Frame frame = f.entry.frame();
    if (isNoun(f) && !frame.actor().contains(Slot.Core.SAYER)) {
      return nouns.actors(f.trigger, f.top, frame);
    }
    return act.filter(a -> isQuoted(a, f.trigger))
        .map(roles::doers)
        .filter(doers -> !doers.isEmpty() && !hasPronoun(doers))
        .orElseGet(() -> arguments.all(f.trigger, frame.actor(), f.words));
  }

  private static boolean hasPronoun(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.upos() == Upos.PRON) {
        return true;
      }
    }
    return false;
  }

  /** "The envoy will travel, his office said": it is the envoy's act. */
  private static boolean isQuoted(Token act, Token trigger) {
    return act.baseRelation().equals("ccomp") && act.index() < trigger.index();
  }

  private List<Token> recipients(
      Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    Frame frame = f.entry.frame();
    List<Token> own =
        isNoun(f)
            ? nouns.recipients(f.trigger, f.top, frame, actors)
            : arguments.recipients(f.trigger, frame, f.words, act);
    own = Parties.without(own, actors);
    boolean inherits = !inner.isEmpty() && frame.recipient().getFirst() == Slot.Core.XCOMP;
    if (parties.in(own) && !inherits) {
      return own;
    }
    if (actors.size() > 1 && isShared(f, inner)) {
      return List.of();
    }
    List<Token> below = ofAct(f, act, inner, actors);
    if (!below.isEmpty()) {
      return below;
    }
    boolean open = own.isEmpty() && !isNoun(f) && act.isEmpty() && !frame.reciprocal();
    return open ? arguments.likely(f.trigger, taken(f, actors)) : own;
  }

  private static List<Token> taken(Found f, List<Token> actors) {
    List<Token> taken = new ArrayList<>(f.words);
    taken.addAll(actors);
    return taken;
  }

  /** Whom the inner act reaches. */
  private List<Token> ofAct(Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    List<Token> taken = taken(f, actors);
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    for (Found i : inner) {
      choices.add(() -> Parties.without(match(i, Optional.empty(), List.of()).recipients(), taken));
    }
    List<Token> others = parties.first(choices);
    if (!others.isEmpty()) {
      return others;
    }
    return act.map(a -> acts.ofAct(a, f.entry.frame(), taken)).orElse(List.of());
  }

  private static boolean isNoun(Found f) {
    return f.trigger.upos().isNominal() && f.entry.hasNoun(f.trigger.lowerLemma());
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
