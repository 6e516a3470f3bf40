package org.tocsin.coder;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.rule.Alternatives;
import org.tocsin.rule.Match;
import org.tocsin.rule.ThreatFrame;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds what must be done to avoid what is threatened. */
final class Demands {
  private static final Set<String> ASKING = Set.of("give", "set", "ultimatum", "deadline");
  private static final Set<String> DEMANDING = Set.of("demand", "order", "require", "urge", "tell");

  private final Sentence sentence;
  private final Roles roles;

  Demands(Sentence sentence) {
    this.sentence = sentence;
    roles = new Roles(sentence);
  }

  /** Whether a threat's own words ask for something: "gave them a week", "an ultimatum". */
  static boolean asks(Match threat) {
    return threat.words().stream().anyMatch(w -> ASKING.contains(w.lemma()));
  }

  /** The head of what is demanded. */
  Optional<Token> of(Match threat) {
    if (threat.entry().threat().under() == ThreatFrame.Under.ALTERNATIVE) {
      return Alternatives.of(sentence, threat.trigger());
    }
    return (asks(threat) ? asked(threat) : Stream.<Token>empty())
        .findFirst()
        .or(() -> demanded(threat).findFirst());
  }

  /** What comes otherwise: "leave <em>or be shot</em>". */
  Optional<Token> otherwise(Token demand) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > demand.index() && t.baseRelation().equals("conj"))
        .filter(t -> Alternatives.of(sentence, t).filter(demand::equals).isPresent())
        .findFirst();
  }

  private Stream<Token> asked(Match threat) {
    Token trigger = threat.trigger();
    return Stream.of(
            threat.act().stream(),
            Stream.of(trigger, threat.predicate()).distinct().flatMap(this::infinitives),
            roles.objects(threat.predicate()).stream().flatMap(this::infinitives),
            given(),
            orders(threat),
            roles.prepositional(trigger, "for").stream().filter(t -> t.upos() == Upos.NOUN))
        .flatMap(found -> found);
  }

  /** "an ultimatum: <em>leave</em> by noon". */
  private Stream<Token> orders(Match threat) {
    return sentence
        .children(threat.predicate(), "parataxis")
        .filter(c -> c.index() > threat.trigger().index() && c.xpos().equals("VB"))
        .filter(c -> sentence.children(c, "aux").findAny().isEmpty());
  }

  /** "…, giving them a week to leave". */
  private Stream<Token> given() {
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equals("give") && t.upos() == Upos.VERB)
        .flatMap(t -> Stream.concat(Stream.of(t), roles.objects(t).stream()))
        .flatMap(this::infinitives);
  }

  private Stream<Token> infinitives(Token token) {
    return Stream.of("acl", "xcomp", "advcl", "ccomp")
        .flatMap(relation -> sentence.children(token, relation))
        .filter(c -> sentence.children(c, "mark").anyMatch(m -> m.lower().equals("to")));
  }

  private Stream<Token> demanded(Match threat) {
    return sentence.tokens().stream()
        .filter(t -> DEMANDING.contains(t.lemma()) && t.upos() == Upos.VERB)
        .filter(t -> asks(threat) || t.lemma().equals("demand"))
        .flatMap(this::content);
  }

  private Stream<Token> content(Token verb) {
    return Stream.of(
            sentence.children(verb, "ccomp").toList(),
            sentence.children(verb, "xcomp").toList(),
            roles.objects(verb))
        .filter(list -> !list.isEmpty())
        .limit(1)
        .flatMap(list -> list.stream().limit(1));
  }
}
