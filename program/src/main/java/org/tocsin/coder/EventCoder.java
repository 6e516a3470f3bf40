package org.tocsin.coder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.place.PlaceMention;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.rule.Slot;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.ContentId;
import org.tocsin.text.Span;

/** Codes the events of an article whose statements are known. */
final class EventCoder {
  private final Lexicon lexicon;
  private final Scorer scorer;
  private final Scene scene;
  private final List<Optional<Finding.Said>> statements;
  private final DateReader dates;
  private final PlaceReader places;
  private final Sports sports;

  /**
   * @param statements the coded statement of each of the scene's, in the same order
   */
  EventCoder(Lexicon lexicon, Scorer scorer, Scene scene, List<Optional<Finding.Said>> statements) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    this.scene = scene;
    this.statements = List.copyOf(statements);
    dates = new DateReader(scene);
    places = new PlaceReader(scene);
    sports = new Sports(scene.sentences());
  }

  List<Finding.Event> code() {
    Map<String, Finding.Event> events = new LinkedHashMap<>();
    for (int i = 0; i < scene.sentences().size(); i++) {
      int index = i;
      List<Match> matches = sports.matches(lexicon, i, scene.cast());
      TermsReader terms = new TermsReader(scene, i, matches);
      for (Proposal proposal : new Proposer(lexicon, scorer, scene, i, matches).propose()) {
        sayer(proposal)
            .ifPresent(said -> {
              Finding.Event event = event(said, index, terms);
              events.putIfAbsent(event.id(), event);
            });
      }
    }
    return List.copyOf(events.values());
  }

  /** A veiled threat is made by whoever says it; words that nobody says are none. */
  private Optional<Proposal> sayer(Proposal proposal) {
    boolean asked = proposal.match().entry().frame().actor().contains(Slot.Core.SAYER);
    return !asked || proposal.actor().isPresent()
        ? Optional.of(proposal)
        : carrier(proposal).flatMap(Finding.Said::speaker).map(speaker -> proposal.by(speaker));
  }

  private Finding.Event event(Proposal proposal, int index, TermsReader reader) {
    Sentence sentence = scene.sentences().get(index);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Step.About.TYPE, typeStep(proposal)));
    proposal.actor().ifPresent(m -> steps.addAll(ActorSteps.of(Step.About.ACTOR, m.actor())));
    proposal
        .recipient()
        .ifPresent(m -> steps.addAll(ActorSteps.of(Step.About.RECIPIENT, m.actor())));
    DateReader.Dated dated = dates.of(sentence, proposal.predicate());
    steps.add(new Step(Step.About.DATE, dated.because()));
    Optional<PlaceReader.Placed> placed = places.of(index, proposal);
    placed.ifPresent(p -> p.because().forEach(s -> steps.add(new Step(Step.About.PLACE, s))));
    Optional<Finding.Said> carrier = carrier(proposal);
    Factuality factuality = factuality(proposal, sentence, dated, carrier, steps);
    Optional<Terms> terms =
        proposal.type() == EventType.THREATEN
            ? Optional.of(reader.of(proposal.match()))
            : Optional.empty();
    Optional<Mode> mode = proposal.match().mode();
    List<Evidence> evidence =
        evidence(proposal, dated, placed.map(PlaceReader.Placed::mention), terms);
    return new Finding.Event(
        id(proposal, evidence),
        index,
        proposal.type(),
        mode,
        proposal.match().contexts(),
        proposal.actor(),
        proposal.recipient(),
        mode.map(Mode::intensity).orElse(proposal.type().intensity()),
        dated.date(),
        placed.map(PlaceReader.Placed::mention),
        factuality,
        proposal.confidence(),
        terms,
        carrier.map(Finding.Said::id),
        proposal.match().entry().id(),
        evidence,
        steps);
  }

  private static String typeStep(Proposal proposal) {
    Entry entry = proposal.match().entry();
    String by = "rule " + entry.id() + " [" + entry.name() + "]";
    String reasons =
        proposal.reasons().isEmpty()
            ? "nothing that the scorer knows speaks for it"
            : "for the scorer most spoke: " + String.join(", ", proposal.reasons());
    return by + "; " + reasons;
  }

  private Factuality factuality(
      Proposal proposal,
      Sentence sentence,
      DateReader.Dated dated,
      Optional<Finding.Said> said,
      List<Step> steps) {
    Optional<FactualityReader.Found> found =
        new FactualityReader(sentence).of(proposal.predicate()).filter(f -> !isOwnNot(proposal, f));
    if (found.isPresent() && !isOwnFuture(proposal, found.get())) {
      steps.add(new Step(Step.About.FACTUALITY, found.get().says()));
      return found.get().factuality();
    }
    if (dated.historical()) {
      steps.add(new Step(Step.About.FACTUALITY, "dated long before the article: historical"));
      return Factuality.HISTORICAL;
    }
    if (said.isPresent() && !isSpeechOf(proposal, said.get())) {
      steps.add(new Step(Step.About.FACTUALITY, "told only in the words of " + whose(said.get())));
      return Factuality.CLAIMED;
    }
    steps.add(new Step(Step.About.FACTUALITY, "nothing speaks against it"));
    return Factuality.ACTUAL;
  }

  private static String whose(Finding.Said said) {
    return said.speaker().map(m -> "‘" + m.actor().text() + "’").orElse("somebody");
  }

  /** "will retaliate" read as a threat is a threat made now. */
  private static boolean isOwnFuture(Proposal proposal, FactualityReader.Found found) {
    boolean speechAct =
        proposal.type() == EventType.THREATEN
            || proposal.type() == EventType.AGREE
            || proposal.type() == EventType.REQUEST;
    Entry entry = proposal.match().entry();
    boolean veiled =
        proposal.type() == EventType.THREATEN
            && (entry.threat().isImplied() || entry.saysNot() || saysNot(proposal));
    return veiled
        || (speechAct
            && found.factuality() != Factuality.NEGATED
            && proposal.match().act().isEmpty());
  }

  /** "Will <em>not</em> accept": a rejection, and not the denial of one. */
  private static boolean isOwnNot(Proposal proposal, FactualityReader.Found found) {
    return found.factuality() == Factuality.NEGATED
        && proposal.type() == EventType.REJECT
        && proposal.match().entry().saysNot();
  }

  /** "would <em>not live to see</em> the day": the word is part of what threatens. */
  private static boolean saysNot(Proposal proposal) {
    return proposal.trigger().stream().anyMatch(word -> word.lemma().equals("not"));
  }

  /** Whether the trigger is what the statement does: "warned that …" is a fact, not a claim. */
  private static boolean isSpeechOf(Proposal proposal, Finding.Said said) {
    for (Token token : proposal.trigger()) {
      if (said.cue().filter(token.span()::overlaps).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The statement in whose content the trigger stands, or of which it is the cue. */
  private Optional<Finding.Said> carrier(Proposal proposal) {
    Span trigger = proposal.trigger().getFirst().span();
    int within = scene.carrier(trigger, i -> statements.get(i).isPresent());
    if (within >= 0) {
      return statements.get(within);
    }
    for (Optional<Finding.Said> said : statements) {
      if (said.flatMap(Finding.Said::cue).filter(trigger::overlaps).isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static List<Evidence> evidence(
      Proposal proposal,
      DateReader.Dated dated,
      Optional<PlaceMention> place,
      Optional<Terms> terms) {
    List<Evidence> evidence = new ArrayList<>();
    for (Token token : proposal.trigger()) {
      evidence.add(new Evidence(Evidence.Role.TRIGGER, token.span()));
    }
    proposal.actor().ifPresent(m -> add(evidence, Evidence.Role.ACTOR, Optional.of(m.span())));
    proposal
        .recipient()
        .ifPresent(m -> add(evidence, Evidence.Role.RECIPIENT, Optional.of(m.span())));
    add(evidence, Evidence.Role.DATE, dated.date().words());
    add(evidence, Evidence.Role.PLACE, place.map(PlaceMention::span));
    terms.ifPresent(t -> {
      add(evidence, Evidence.Role.ACT, t.act());
      add(evidence, Evidence.Role.CONDITION, t.condition());
      add(evidence, Evidence.Role.DEMAND, t.demand());
      add(evidence, Evidence.Role.DEADLINE, t.deadline());
    });
    return List.copyOf(new TreeSet<>(evidence));
  }

  private static void add(List<Evidence> evidence, Evidence.Role role, Optional<Span> span) {
    span.ifPresent(s -> evidence.add(new Evidence(role, s)));
  }

  private String id(Proposal proposal, List<Evidence> evidence) {
    StringBuilder spans = new StringBuilder();
    for (Evidence e : evidence) {
      switch (e.role()) {
        case TRIGGER, ACTOR, RECIPIENT ->
            spans
                .append(spans.isEmpty() ? "" : ",")
                .append(e.role())
                .append(':')
                .append(e.span().start())
                .append('-')
                .append(e.span().end());
        default -> {}
      }
    }
    return ContentId.of(scene.article().id(), "event", proposal.type().name(), spans.toString());
  }
}
