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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      for (Lexicon.Candidate candidate : lexicon.candidates(token.lemma())) {
        candidate.entry().type().flatMap(t -> found(candidate, t, token)).ifPresent(found::add);
      }
    }
    List<Match> matches = new ArrayList<>();
    found.stream()
        .collect(Collectors.groupingBy(f -> f.trigger().index(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(same -> matches.addAll(best(same, found)));
    return List.copyOf(matches);
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
    if (!words.containsAll(trigger.rest())) {
      return Optional.empty();
    }
    return TriggerWords.find(sentence, trigger, token)
        .flatMap(words -> {
          Token top =
              trigger.kind() == Trigger.Kind.NOUN
                  ? LightVerbs.over(sentence, roles, token).orElse(token)
                  : token;
          return holds(entry, top) && entry.threat().stands(sentence, token)
              ? Optional.of(new Found(entry, type, token, words, top))
              : Optional.empty();
        });
  }

  private boolean holds(Entry entry, Token top) {
    if (entry.need().isEmpty() && entry.block().isEmpty()) {
      return true;
    }
    ClauseWords clause =
        clauses.computeIfAbsent(top.index(), i -> new ClauseWords(sentence, List.of(top)));
    return (entry.need().isEmpty() || clause.hasAny(entry.need())) && !clause.hasAny(entry.block());
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
    List<Found> inner = all.stream().filter(f -> !f.equals(outer) && isAct(f, act.get())).toList();
    boolean typed =
        frame.actTypes().isEmpty()
            || frame.actTypes().size() == EventType.values().length
            || inner.stream().anyMatch(f -> frame.actTypes().contains(f.type));
    boolean modal =
        frame.actModals().isEmpty()
            || sentence.children(act.get()).anyMatch(c -> frame.actModals().contains(c.lemma()))
            || frame.actModals().contains(act.get().lemma() + " to");
    return typed && modal && outer.entry.threat().fits(sentence, act.get())
        ? Optional.of(match(outer, act, inner))
        : Optional.empty();
  }

  private boolean isAct(Found found, Token act) {
    return found.top.equals(act) || found.trigger.equals(act);
  }

  private Match match(Found f, Optional<Token> act, List<Found> inner) {
    Entry entry = f.entry;
    List<Token> actors = actors(f, act);
    List<Token> recipients = recipients(f, act, inner, actors);
    boolean eachOther = recipients.stream().anyMatch(arguments::isEachOther);
    boolean shared = entry.frame().reciprocal() || inner.stream().anyMatch(Matcher::isReciprocal);
    boolean mutual = eachOther || (recipients.isEmpty() && shared);
    if (mutual && actors.size() == 1) {
      actors = nouns.members(actors.getFirst());
    }
    ClauseWords clause =
        new ClauseWords(sentence, Stream.concat(Stream.of(f.top), act.stream()).toList());
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

  private List<Token> actors(Found f, Optional<Token> act) {
    Frame frame = f.entry.frame();
    if (isNoun(f) && !frame.actor().contains(Slot.Core.SAYER)) {
      return nouns.actors(f.trigger, f.top, frame);
    }
    return act.filter(a -> isQuoted(a, f.trigger))
        .map(roles::doers)
        .filter(doers -> doers.stream().noneMatch(d -> d.upos() == Upos.PRON) && !doers.isEmpty())
        .orElseGet(() -> arguments.all(f.trigger, frame.actor(), f.words));
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
    own = own.stream().filter(r -> !actors.contains(r)).toList();
    boolean inherits = !inner.isEmpty() && frame.recipient().getFirst() == Slot.Core.XCOMP;
    if (parties.in(own) && !inherits) {
      return own;
    }
    boolean shared = frame.reciprocal() || inner.stream().anyMatch(Matcher::isReciprocal);
    if (shared && actors.size() > 1) {
      return List.of();
    }
    List<Token> below = ofAct(f, act, inner, actors);
    if (!below.isEmpty()) {
      return below;
    }
    List<Token> taken = Stream.concat(f.words.stream(), actors.stream()).toList();
    boolean open = own.isEmpty() && !isNoun(f) && act.isEmpty() && !frame.reciprocal();
    return open ? arguments.likely(f.trigger, taken) : own;
  }

  /** Whom the inner act reaches. */
  private List<Token> ofAct(Found f, Optional<Token> act, List<Found> inner, List<Token> actors) {
    List<Token> taken = Stream.concat(f.words.stream(), actors.stream()).toList();
    List<Token> others =
        parties.first(
            inner.stream()
                .map(i -> match(i, Optional.empty(), List.of()).recipients())
                .map(list -> list.stream().filter(r -> !taken.contains(r)).toList())
                .toList());
    if (!others.isEmpty()) {
      return others;
    }
    return act.map(a -> acts.ofAct(a, f.entry.frame(), taken)).orElse(List.of());
  }

  private static boolean isReciprocal(Found found) {
    return found.entry.frame().reciprocal();
  }

  private static boolean isNoun(Found f) {
    return f.trigger.upos().isNominal()
        && f.entry.triggers().stream()
            .anyMatch(
                t -> t.kind() == Trigger.Kind.NOUN && t.head().equals(f.trigger.lowerLemma()));
  }

  private static Optional<Mode> mode(Entry entry, ClauseWords clause) {
    Stream<WordTest<Mode>> worded = entry.modes().stream().filter(t -> !t.words().isEmpty());
    Stream<WordTest<Mode>> defaults = entry.modes().stream().filter(t -> t.words().isEmpty());
    return Stream.concat(worded, defaults)
        .filter(test -> test.holds(clause))
        .map(WordTest::value)
        .findFirst();
  }

  private static Set<Context> contexts(Entry entry, ClauseWords clause) {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    entry.contexts().stream()
        .filter(test -> test.holds(clause))
        .forEach(test -> contexts.add(test.value()));
    return contexts;
  }
}
