package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.statement.Kind;
import org.tocsin.statement.Party;
import org.tocsin.statement.Statement;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.ContentId;
import org.tocsin.text.Span;

/** Gives statements their speakers, dates and ids. */
final class StatementCoder {
  private final Scene scene;
  private final DateReader dates;

  StatementCoder(Scene scene) {
    this.scene = scene;
    dates = new DateReader(scene);
  }

  /** One for each of the scene's statements; empty for what is thought, not said. */
  List<Optional<Finding.Said>> code() {
    List<Statement> statements = scene.statements();
    List<Optional<String>> ids = new ArrayList<>();
    for (Statement statement : statements) {
      ids.add(statement.kind() == Kind.SAID ? Optional.of(id(statement)) : Optional.empty());
    }
    List<Optional<Finding.Said>> coded = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      coded.add(ids.get(i).map(id -> said(id, statement, ids)));
    }
    return coded;
  }

  private String id(Statement statement) {
    StringBuilder spans = new StringBuilder();
    for (Span span : statement.content()) {
      spans.append(spans.isEmpty() ? "" : ",").append(span.start()).append('-').append(span.end());
    }
    String cue = statement.cue().start() + "-" + statement.cue().end();
    return ContentId.of(scene.article().id(), "statement", spans.toString(), cue);
  }

  private Finding.Said said(String id, Statement statement, List<Optional<String>> ids) {
    Optional<ActorMention> speaker = statement.speaker().map(this::mention);
    Optional<ActorMention> addressee = statement.addressee().map(this::mention);
    int index = sentence(statement);
    DateReader.Dated dated = date(statement, index);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Step.About.STATEMENT, because(statement)));
    steps.add(new Step(Step.About.ACTOR, speaking(statement)));
    speaker.ifPresent(m -> steps.addAll(ActorSteps.of(Step.About.ACTOR, m.actor())));
    addressee.ifPresent(m -> steps.addAll(ActorSteps.of(Step.About.RECIPIENT, m.actor())));
    steps.add(new Step(Step.About.DATE, dated.because()));
    Optional<String> parent =
        statement.parent().isPresent() ? ids.get(statement.parent().getAsInt()) : Optional.empty();
    return new Finding.Said(
        id,
        index,
        speaker,
        addressee,
        Optional.of(statement.cue()),
        statement.content(),
        statement.directness(),
        statement.medium(),
        dated.date(),
        parent,
        evidence(statement, speaker, addressee),
        steps);
  }

  private String because(Statement statement) {
    return "the cue is ‘" + statement.cue().of(scene.article().text()) + "’";
  }

  /** Where the speaker was found. */
  private String speaking(Statement statement) {
    if (statement.speaker().isEmpty()) {
      return "nobody is named as its speaker";
    }
    Party speaker = statement.speaker().get();
    Sentence sentence = scene.sentences().get(speaker.sentence());
    Token head = sentence.token(speaker.token());
    String words = speaker.span().of(scene.article().text());
    boolean subject =
        head.baseRelation().equals("nsubj")
            && sentence.head(head).filter(h -> h.span().overlaps(statement.cue())).isPresent();
    String where =
        subject
            ? "is the subject of the cue"
            : speaker.sentence() == sentence(statement)
                ? "stands beside it"
                : "speaks, named in sentence " + (speaker.sentence() + 1);
    return "‘" + words + "’ " + where;
  }

  private ActorMention mention(Party party) {
    return scene
        .cast()
        .mention(party.sentence(), party.token())
        .map(m -> new ActorMention(m.sentence(), m.head(), party.span(), m.actor()))
        .orElseGet(() ->
            new ActorMention(
                party.sentence(),
                party.token(),
                party.span(),
                Actor.unresolved(party.span().of(scene.article().text()))));
  }

  private int sentence(Statement statement) {
    int start = statement.cue().start();
    for (int i = 0; i < scene.sentences().size(); i++) {
      if (scene.sentences().get(i).span().end() > start) {
        return i;
      }
    }
    return Math.max(0, scene.sentences().size() - 1);
  }

  /** The date of saying: that of the cue's clause. */
  private DateReader.Dated date(Statement statement, int index) {
    Sentence sentence = scene.sentences().get(index);
    Token cue = Scene.head(sentence, statement.cue()).orElse(sentence.root());
    return dates.of(sentence, cue);
  }

  private static List<Evidence> evidence(
      Statement statement, Optional<ActorMention> speaker, Optional<ActorMention> addressee) {
    List<Evidence> evidence = new ArrayList<>();
    speaker.ifPresent(m -> evidence.add(new Evidence(Evidence.Role.SPEAKER, m.span())));
    addressee.ifPresent(m -> evidence.add(new Evidence(Evidence.Role.ADDRESSEE, m.span())));
    evidence.add(new Evidence(Evidence.Role.CUE, statement.cue()));
    for (Span span : statement.content()) {
      evidence.add(new Evidence(Evidence.Role.CONTENT, span));
    }
    statement.medium().ifPresent(s -> evidence.add(new Evidence(Evidence.Role.MEDIUM, s)));
    return List.copyOf(new TreeSet<>(evidence));
  }
}
