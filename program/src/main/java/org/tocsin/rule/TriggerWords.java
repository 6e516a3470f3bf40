package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the words of a trigger around its head. */
final class TriggerWords {
  private TriggerWords() {}

  /** All words of the trigger in order of position; empty where one is missing. */
  static Optional<List<Token>> find(Sentence sentence, Trigger trigger, Token head) {
    if (!fits(sentence, trigger.kind(), head)) {
      return Optional.empty();
    }
    if (trigger.rest().isEmpty()) {
      return Optional.of(List.of(head));
    }
    List<Token> words = new ArrayList<>(List.of(head));
    List<Token> around = around(sentence, trigger.kind(), head).toList();
    for (String word : trigger.rest()) {
      Optional<Token> token = first(around, word, words);
      if (token.isEmpty()) {
        return Optional.empty();
      }
      words.add(token.get());
    }
    words.sort(Comparator.comparingInt(Token::index));
    return Optional.of(List.copyOf(words));
  }

  private static Optional<Token> first(List<Token> around, String word, List<Token> taken) {
    for (Token token : around) {
      boolean same = token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
      if (same && !taken.contains(token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** An adjective with an object is a verb: "will <em>free</em> prisoners". */
  private static boolean fits(Sentence sentence, Trigger.Kind kind, Token head) {
    return switch (kind) {
      case VERB ->
          head.upos() == Upos.VERB
              || (head.xpos().startsWith("VB") && !isAuxiliary(head))
              || (head.upos() == Upos.ADJ && sentence.has(head, "obj"));
      case NOUN -> head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || isGerundObject(head);
      case ADJECTIVE -> head.upos() == Upos.ADJ || head.xpos().equals("VBN");
    };
  }

  private static boolean isAuxiliary(Token head) {
    return head.upos() == Upos.AUX;
  }

  private static boolean isGerundObject(Token head) {
    return head.relation().equals("obj") && head.xpos().equals("VBG");
  }

  /** The prepositions of what hangs on a noun: "call for sanctions <em>against</em>". */
  private static Stream<Token> attached(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "nmod")
        .filter(n -> !TimeNouns.isTime(n))
        .flatMap(n -> sentence.children(n, "case"));
  }

  /** Children and their markers below a verb, those after it first; what stands before a noun. */
  private static Stream<Token> around(Sentence sentence, Trigger.Kind kind, Token head) {
    Stream<Token> children = sentence.children(head).filter(c -> !c.relation().equals("conj"));
    if (kind == Trigger.Kind.NOUN) {
      return children.filter(c -> c.index() < head.index());
    }
    return children
        .flatMap(c -> Stream.concat(Stream.of(c), below(sentence, c)))
        .sorted(Comparator.comparing(t -> t.index() < head.index()));
  }

  private static Stream<Token> below(Sentence sentence, Token child) {
    if (TimeNouns.isTime(child)) {
      return Stream.empty();
    }
    return switch (child.baseRelation()) {
      case "obl", "nmod", "advcl", "ccomp", "xcomp" ->
          Stream.concat(
              sentence
                  .children(child)
                  .filter(c -> c.relation().equals("case") || c.relation().equals("mark")),
              attached(sentence, child));
      case "obj", "nsubj:pass" ->
          Stream.concat(sentence.children(child, "case"), attached(sentence, child));
      default -> Stream.empty();
    };
  }
}
