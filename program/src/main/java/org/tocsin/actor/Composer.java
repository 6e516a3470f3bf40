package org.tocsin.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.actor.Actor.Step;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Reads a noun phrase by its parts: nationality, organisation, role, name, what it belongs to. */
final class Composer {
  private static final Set<String> BELONGING = Set.of("of", "in", "from", "for", "at", "within");

  /** "An aide <em>to</em> the premier" is of his country, an envoy to it is not. */
  private static final Set<String> SERVING = Set.of("adviser", "advisor", "aide", "assistant");

  private static final Set<String> SERVED = Set.of("to");
  private static final int DEPTH = 4;

  private final View view;
  private final Sentence sentence;

  /** What a name or a pronoun is known to be. */
  private final Function<Token, Optional<Reading>> known;

  Composer(View view, Function<Token, Optional<Reading>> known) {
    this.view = view;
    this.sentence = view.sentence();
    this.known = known;
  }

  /** What a phrase says by itself; empty where it cannot be an actor. */
  Optional<Reading> compose(Token head) {
    return compose(head, DEPTH);
  }

  private Optional<Reading> compose(Token head, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (head.upos() == Upos.PRON) {
      return known.apply(head);
    }
    Phrase phrase = view.phrase(head);
    if (!phrase.canAct()) {
      return Optional.empty();
    }
    Reading reading = view.core(head);
    if (phrase.isName() || (phrase.isDefinite() && reading.country().isEmpty())) {
      Reading before = known.apply(head).orElse(Reading.NOTHING);
      reading = reading.or(before).called(before.name());
    }
    reading = owners(phrase, reading, depth);
    return Optional.of(appositions(head, reading, depth));
  }

  /** What the words of a phrase say without those that hang on it. */
  static Reading core(Phrase phrase) {
    Reading reading = phrase.virtual().map(match -> entry(match, phrase)).orElse(Reading.NOTHING);
    Reading premodified = reading;
    for (Match modifier : phrase.modifiers()) {
      premodified = modify(premodified, modifier);
    }
    Reading named = premodified.named(phrase.name()).inRole(phrase.role());
    Optional<Entry> person = phrase.person();
    if (person.isPresent()) {
      named = named.or(Readings.of(person.get())).called(Optional.of(person.get().name()));
    }
    return phrase.isPersonal() ? named.asPerson() : named;
  }

  private static Reading entry(Match match, Phrase phrase) {
    return Readings.of(match.best()).inRole(phrase.role());
  }

  private static Reading modify(Reading reading, Match modifier) {
    Entry entry = modifier.best();
    Reading owner = Readings.of(entry);
    boolean adds = entry.kind() == Kind.ROLE || entry.kind() == Kind.ORGANISATION;
    Reading within = reading.within(owner);
    return adds && !reading.weak() ? Readings.withSectors(within, owner) : within;
  }

  private Reading owners(Phrase phrase, Reading reading, int depth) {
    Reading owned = reading;
    for (Token owner : phrase.owners()) {
      if (owned.country().isEmpty() || owned.weak()) {
        Reading whose = compose(owner, depth - 1).orElse(Reading.NOTHING);
        owned = owned.within(Others.from(whose, phrase.head()));
      }
    }
    boolean serves = SERVING.contains(phrase.head().lowerLemma());
    List<Token> complements = new ArrayList<>(phrase.complements(BELONGING));
    complements.addAll(serves ? phrase.complements(SERVED) : List.of());
    for (Token complement : complements) {
      if (owned.country().isEmpty() || owned.weak()) {
        Reading whose = compose(complement, depth - 1).orElse(Reading.NOTHING);
        boolean of = sentence.has(complement, "case", "of");
        owned = owned.within(of ? Others.from(whose, phrase.head()) : whose);
      }
    }
    return owned;
  }

  private Reading appositions(Token head, Reading reading, int depth) {
    Reading merged = reading;
    for (Token other : sentence.dependents(head, "appos")) {
      merged = merged(head, merged, other, depth);
    }
    return head.baseRelation().equals("appos")
        ? merged(head, merged, sentence.token(head.head()), depth)
        : merged;
  }

  private Reading merged(Token head, Reading reading, Token other, int depth) {
    Phrase phrase = view.phrase(other);
    return phrase.canAct() && !isAcronym(other) && (phrase.isName() || view.phrase(head).isName())
        ? reading.or(owners(phrase, view.core(other), depth - 1))
        : reading;
  }

  private static boolean isAcronym(Token token) {
    return token.form().length() > 1
        && token.form().equals(token.form().toUpperCase(Locale.ROOT))
        && token.upos() == Upos.PROPN;
  }

  /** Readings made of entries. */
  static final class Readings {
    private Readings() {}

    static Reading of(Entry entry) {
      boolean person = entry.kind() == Kind.PERSON || entry.gender().isPresent();
      Optional<String> name =
          switch (entry.kind()) {
            case COUNTRY, ORGANISATION, PERSON -> Optional.of(entry.name());
            case NATIONAL, SEAT, PLACE, ROLE, THING -> Optional.empty();
          };
      Step step = new Step(entry.source(), entry.name() + ": " + entry.tells());
      return new Reading(
          name,
          entry.country(),
          entry.sectors(),
          Optional.empty(),
          entry.weak(),
          person,
          entry.gender(),
          List.of(step));
    }

    static Reading withSectors(Reading reading, Reading owner) {
      List<Sector> all = new ArrayList<>(reading.sectors());
      all.addAll(owner.sectors());
      List<Step> steps = new ArrayList<>(owner.steps());
      steps.addAll(reading.steps());
      return new Reading(
          reading.name(),
          reading.country(),
          all,
          reading.role(),
          reading.weak(),
          reading.person(),
          reading.gender(),
          steps);
    }
  }
}
