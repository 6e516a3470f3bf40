package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the inner act of a trigger and whom it reaches. */
final class Acts {
  private static final List<String> REACHING =
      List.of("with", "against", "to", "on", "from", "at", "for", "in");

  private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they", "we");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;

  Acts(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
  }

  /** The inner act below a trigger. */
  Optional<Token> act(Token trigger, List<Slot> slots) {
    return slots.stream().flatMap(slot -> acts(trigger, slot)).findFirst();
  }

  /** "Prices will rise, the minister said": the clause that an aside tells of. */
  Optional<Token> told(Token saying) {
    Stream<Token> over =
        saying.baseRelation().equals("parataxis") ? sentence.head(saying).stream() : Stream.empty();
    return sentence.child(saying, "nsubj").isEmpty()
        ? Optional.empty()
        : Stream.concat(over, sentence.children(saying, "ccomp"))
            .filter(clause -> clause.index() < saying.index())
            .findFirst();
  }

  private Stream<Token> acts(Token trigger, Slot slot) {
    return switch (slot) {
      case Slot.Prep prep ->
          Stream.concat(
              roles.prepositional(trigger, prep.word()).stream(),
              phrases.clauses(trigger, mark -> mark.equals(prep.word())));
      case Slot.Core core -> inCore(trigger, core);
    };
  }

  private Stream<Token> inCore(Token trigger, Slot.Core core) {
    return switch (core) {
      case OBJ -> roles.undergoers(trigger).stream();
      case XCOMP ->
          Stream.of(
                  sentence.children(trigger, "xcomp"),
                  phrases.clauses(trigger, mark -> mark.equals("to")),
                  Following.infinitive(sentence, trigger).stream(),
                  Following.miscast(sentence, trigger).stream())
              .flatMap(found -> found);
      case CCOMP ->
          Stream.of(
                  sentence
                      .children(trigger, "ccomp")
                      .filter(c -> !isToldBy(c, trigger) && !Conditions.isInverted(sentence, c)),
                  phrases.clauses(trigger, mark -> mark.equals("that")),
                  Following.thatClause(sentence, trigger).stream(),
                  bare(trigger),
                  sentence.children(trigger, "parataxis"))
              .flatMap(found -> found);
      case THAT -> sentence.children(trigger, "ccomp").filter(c -> c.index() > trigger.index());
      case SUBJ -> roles.doers(trigger).stream();
      case SAYER -> Sayers.of(sentence, roles, trigger).stream();
      case IOBJ, POSS, MOD -> Stream.empty();
    };
  }

  /** "Warned reporters <em>they would be jailed</em>": parsers take what is told for a relative. */
  private Stream<Token> bare(Token trigger) {
    return Stream.of("obj", "iobj")
        .flatMap(relation -> sentence.children(trigger, relation))
        .flatMap(told -> sentence.children(told, "acl"))
        .filter(clause ->
            sentence
                .children(clause, "nsubj")
                .anyMatch(s -> PERSONAL.contains(s.lower()) && s.index() < clause.index()))
        .filter(clause -> sentence.child(clause, "aux").isPresent())
        .filter(clause -> roles.isPassive(clause) || sentence.child(clause, "obj").isPresent());
  }

  /** The subject that a clause below the trigger has of its own, else whom its act reaches. */
  List<Token> ofClause(Token trigger, String relation) {
    return sentence
        .children(trigger, relation)
        .filter(clause -> !isToldBy(clause, trigger))
        .findFirst()
        .map(clause ->
            sentence.child(clause, "nsubj").isPresent() ? roles.subjects(clause) : reached(clause))
        .orElse(List.of());
  }

  /** "Soldiers fired, he said": the saying is an aside, not an act of its own. */
  private static boolean isToldBy(Token clause, Token trigger) {
    return clause.index() < trigger.index() && trigger.lemma().equals("say");
  }

  /** Whom an inner act that no entry knows reaches: "requested a loan <em>from</em>". */
  List<Token> ofAct(Token act, Frame frame, List<Token> taken) {
    List<List<Token>> found =
        act.upos() == Upos.VERB
            ? choices(act)
            : frame.recipient().stream()
                .flatMap(slot -> Frame.preposition(slot).stream())
                .map(word -> phrases.after(act, word))
                .toList();
    return parties.first(
        found.stream()
            .map(list -> list.stream().filter(t -> !taken.contains(t)).toList())
            .toList());
  }

  /** Its object, or whoever stands behind a preposition: "deepen trade <em>with Jakarta</em>". */
  private List<Token> reached(Token clause) {
    return parties.first(choices(clause));
  }

  private List<List<Token>> choices(Token clause) {
    List<List<Token>> choices = new ArrayList<>();
    choices.add(roles.undergoers(clause));
    REACHING.forEach(preposition -> choices.add(phrases.after(clause, preposition)));
    return choices;
  }
}
