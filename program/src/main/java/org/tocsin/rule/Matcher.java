package org.tocsin.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;

/** Finds what the lexicon's entries propose for one sentence. */
public final class Matcher {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Roles roles;
  private final Arguments arguments;

  private Matcher(Lexicon lexicon, Sentence sentence, Predicate<Token> actor) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    roles = new Roles(sentence);
    arguments = new Arguments(sentence, roles, actor);
  }

  /**
   * All proposals, in order of trigger; of one type at most one for each trigger.
   *
   * @param actor whether a modifier of a noun names an actor ("<em>police</em> raid")
   */
  public static List<Match> match(Lexicon lexicon, Sentence sentence, Predicate<Token> actor) {
    return new Matcher(lexicon, sentence, actor).match();
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
    int longest = 0;
    for (Found f : same) {
      if (f.words().size() >= longest && !best.containsKey(f.type())) {
        Optional<Match> match = resolve(f, all);
        if (match.isPresent()) {
          best.put(f.type(), match.get());
          longest = f.words().size();
        }
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
    return TriggerWords.find(sentence, trigger, token)
        .flatMap(words -> {
          Optional<Token> light = LightVerbs.over(sentence, roles, token);
          Token top = trigger.kind() == Trigger.Kind.NOUN ? light.orElse(token) : token;
          ClauseWords clause = new ClauseWords(sentence, List.of(top));
          boolean holds =
              (entry.need().isEmpty() || clause.hasAny(entry.need()))
                  && !clause.hasAny(entry.block());
          return holds ? Optional.of(new Found(entry, type, token, words, top)) : Optional.empty();
        });
  }

  /** The match of an entry whose trigger may take an inner act; none where the act does not fit. */
  private Optional<Match> act(Found outer, List<Found> all) {
    Frame frame = outer.entry.frame();
    Optional<Token> act = arguments.act(outer.trigger, frame.act());
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
    boolean noun = isNoun(entry, f);
    List<Token> actors =
        noun
            ? arguments.nounActors(f.trigger, f.top, entry.frame())
            : arguments.all(f.trigger, entry.frame().actor(), f.words);
    List<Token> recipients =
        noun
            ? arguments.nounRecipients(f.trigger, f.top, entry.frame(), actors)
            : arguments.recipients(f.trigger, entry.frame(), f.words, act);
    boolean inherits =
        recipients.isEmpty() || entry.frame().recipient().getFirst() == Slot.Core.XCOMP;
    if (inherits && !inner.isEmpty()) {
      Match below = match(inner.getFirst(), Optional.empty(), List.of());
      List<Token> others = below.recipients().stream().filter(r -> !actors.contains(r)).toList();
      recipients = others.isEmpty() ? recipients : others;
    }
    if (recipients.isEmpty() && !noun && act.isEmpty() && !entry.frame().reciprocal()) {
      recipients =
          arguments.likely(f.trigger, Stream.concat(f.words.stream(), actors.stream()).toList());
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
        recipients.stream().filter(r -> !actors.contains(r)).toList(),
        act,
        mode(entry, clause),
        contexts(entry, clause));
  }

  private boolean isNoun(Entry entry, Found f) {
    return f.trigger.upos().isNominal()
        && entry.triggers().stream()
            .anyMatch(t ->
                t.kind() == Trigger.Kind.NOUN
                    && t.head().equals(f.trigger.lemma().toLowerCase(Locale.ROOT)));
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
