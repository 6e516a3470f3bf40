package org.tocsin.coder;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Cuts the words of an act: verb, object and what it reaches, without when, why and wherefore. */
final class ActPhrase {
  private static final Set<String> REACHING =
      Set.of("on", "against", "with", "to", "into", "from", "of", "towards", "toward", "at", "for");

  private final Sentence sentence;
  private final Function<Token, Span> noun;
  private final Predicate<Token> time;

  /**
   * @param noun the noun phrase around a head, without clauses
   * @param time whether a word is part of a time expression
   */
  ActPhrase(Sentence sentence, Function<Token, Span> noun, Predicate<Token> time) {
    this.sentence = sentence;
    this.noun = noun;
    this.time = time;
  }

  Span of(Token act) {
    return act.upos() == Upos.NOUN || act.upos() == Upos.PROPN ? nominal(act) : verbal(act);
  }

  /** The same without the subject, who is named as the threatener. */
  Span withoutDoer(Token act) {
    return Stream.concat(
            Stream.of(act.span()),
            parts(act, isNegated(act), false).filter(p -> p.start() > act.span().start()))
        .reduce(act.span(), Span::cover);
  }

  /** The same without what is coordinated with it. */
  Span alone(Token act) {
    int end =
        sentence
            .children(act, "conj")
            .mapToInt(c -> sentence.subtreeSpan(c).start())
            .min()
            .orElse(-1);
    Span all = of(act);
    return end < 0 || act.span().end() > end
        ? all
        : sentence.tokens().stream()
            .map(Token::span)
            .filter(t -> all.contains(t) && t.end() < end)
            .reduce(act.span(), Span::cover);
  }

  private Span nominal(Token act) {
    boolean verb = act.index() > 0 && sentence.token(act.index() - 1).lower().equals("to");
    if (verb && act.relation().equals("compound")) {
      return sentence.head(act).map(noun).map(act.span()::cover).orElse(act.span());
    }
    Span named = sentence.children(act, "conj").map(noun).reduce(noun.apply(act), Span::cover);
    return act.baseRelation().equals("obj")
        ? sentence.head(act).map(head -> aimed(head, named)).orElse(named)
        : named;
  }

  /** "threatens legal action <em>against the council</em>", where that hangs on the verb. */
  private Span aimed(Token verb, Span act) {
    return sentence
        .children(verb, "obl")
        .filter(c ->
            sentence
                .child(c, "case")
                .filter(by -> by.lower().equals("against") && by.span().start() == act.end() + 1)
                .isPresent())
        .map(noun)
        .reduce(act, Span::cover);
  }

  private Span verbal(Token act) {
    boolean negated = isNegated(act);
    boolean foreign =
        sentence.children(act, "nsubj").anyMatch(s -> s.upos() != Upos.PRON)
            || sentence.child(act, "expl").isPresent();
    return Stream.concat(Stream.of(act.span()), parts(act, negated, foreign))
        .reduce(act.span(), Span::cover);
  }

  private boolean isNegated(Token act) {
    return sentence.children(act).anyMatch(c -> c.lemma().equals("not"));
  }

  private Stream<Span> parts(Token act, boolean negated, boolean foreign) {
    boolean object = sentence.child(act, "obj").isPresent();
    return sentence
        .children(act)
        .flatMap(c ->
            switch (c.baseRelation()) {
              case "obj", "iobj" -> Stream.of(nominal(c));
              case "compound", "fixed" -> Stream.of(c.span());
              case "obl" ->
                  c.upos() == Upos.ADP
                      ? Stream.of(c.span())
                      : isReached(c, object) ? Stream.of(nominal(c)) : Stream.empty();
              case "xcomp" -> Stream.of(verbal(c));
              case "aux" ->
                  negated || foreign || c.lower().equals("be")
                      ? Stream.of(c.span())
                      : Stream.empty();
              case "cop" -> Stream.of(c.span());
              case "advmod" -> isManner(c, act, negated) ? Stream.of(c.span()) : Stream.empty();
              case "nsubj", "expl" -> foreign ? Stream.of(nominal(c)) : Stream.empty();
              case "conj" ->
                  sentence.child(c, "nsubj").isEmpty() && c.upos() == Upos.VERB
                      ? Stream.of(verbal(c))
                      : Stream.empty();
              case "advcl" -> isPurpose(c) ? Stream.of(verbal(c)) : Stream.empty();
              default -> Stream.empty();
            });
  }

  private boolean isReached(Token oblique, boolean object) {
    boolean why = oblique.lemma().matches("retaliation|response|revenge|protest|case|event");
    return !why
        && !time.test(oblique)
        && sentence
            .child(oblique, "case")
            .filter(c ->
                object
                    ? REACHING.contains(c.lower())
                    : !c.lower().matches("over|during|as|after|before|until"))
            .isPresent();
  }

  private static boolean isManner(Token adverb, Token act, boolean negated) {
    boolean not = adverb.lemma().equals("not") || adverb.lower().equals("never");
    return (not && negated)
        || (adverb.lower().endsWith("ly") && Math.abs(adverb.index() - act.index()) <= 1)
        || adverb.lower().matches("down|up|off|out|back|away|hard|again|un\\w+ed");
  }

  /** "march on the town <em>to take it</em>". */
  private boolean isPurpose(Token clause) {
    return sentence.children(clause, "mark").anyMatch(m -> m.lower().equals("to"))
        && sentence.children(clause, "mark").count() == 1;
  }
}
