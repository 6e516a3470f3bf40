package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the words of a trigger around its head. */
final class TriggerWords {
  /** Before what a place hangs on without being the verb's: "at the airport in". */
  private static final Set<String> OUTER = Set.of("in", "at", "near", "outside", "for");

  private static final Set<String> INNER = Set.of("in", "at", "near", "outside");

  private static final Set<String> COUNTING = Set.of("least", "most", "best", "worst", "once");

  private static final Set<String> AWAY = Set.of("down", "off", "out", "away", "up");

  private static final Set<String> CALLING = Set.of("call", "appeal", "speak");

  /** What they turn to is somebody, and no deed. */
  private static final Set<String> TURNING = Set.of("look", "turn", "get");

  private TriggerWords() {}

  /** All words of the trigger around a head that fits it, in order; empty where one is missing. */
  static Optional<List<Token>> find(Sentence sentence, Trigger trigger, Token head) {
    if (isOther(sentence, trigger, head)) {
      return Optional.empty();
    }
    if (trigger.rest().isEmpty()) {
      return Optional.of(List.of(head));
    }
    List<Token> words = new ArrayList<>(List.of(head));
    List<Token> around = around(sentence, trigger.kind(), head);
    around.removeIf(word ->
        isFixed(sentence, word) || isInfinitive(word, head) || isOfObject(sentence, word, head));
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

  /** "An explosion set <em>off</em> by rebels" is not "set to explode", "back down" no "back". */
  private static boolean isOther(Sentence sentence, Trigger trigger, Token head) {
    boolean adjective = trigger.kind() == Trigger.Kind.ADJECTIVE;
    for (Token particle : sentence.dependents(head, "compound:prt")) {
      if (!trigger.rest().contains(particle.lower())
          && (adjective || (trigger.rest().isEmpty() && AWAY.contains(particle.lower())))) {
        return true;
      }
    }
    return false;
  }

  /** "Fired <em>at</em> least two rounds, <em>at</em> one time running": aims at nobody. */
  private static boolean isFixed(Sentence sentence, Token word) {
    int next = word.index() + 1;
    return word.lower().equals("at")
        && next < sentence.size()
        && (COUNTING.contains(sentence.token(next).lower())
            || (next + 1 < sentence.size() && TimeNouns.isTime(sentence.token(next + 1))));
  }

  /** "Expected <em>to</em> turn up the pressure", "looks <em>to</em> build": no preposition. */
  private static boolean isInfinitive(Token word, Token head) {
    return word.upos() == Upos.PART
        && word.lower().equals("to")
        && (word.index() < head.index() || TURNING.contains(head.lemma()));
  }

  /**
   * "Called demands <em>for</em> more absurd", "spoke of the need <em>for</em>": not the verb's.
   */
  private static boolean isOfObject(Sentence sentence, Token word, Token head) {
    return CALLING.contains(head.lemma())
        && word.lower().equals("for")
        && sentence.head(word).filter(noun -> noun.head() != head.index()).isPresent();
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

  /** Whether a word heads such triggers; an adjective with an object is a verb. */
  static boolean fits(Sentence sentence, Trigger.Kind kind, Token head) {
    return switch (kind) {
      case VERB ->
          head.upos() == Upos.VERB
              || (head.xpos().startsWith("VB") && !isAuxiliary(head))
              || (head.upos() == Upos.ADJ && sentence.has(head, "obj"));
      case NOUN ->
          head.upos() == Upos.NOUN
              || (head.upos() == Upos.PROPN
                  && !isPerson(sentence, head)
                  && !isMonth(sentence, head))
              || isGerundObject(head);
      case ADJECTIVE -> head.upos() == Upos.ADJ || head.xpos().equals("VBN");
    };
  }

  /** "Secretary-General <em>Ban</em> Ki-moon". */
  private static boolean isPerson(Sentence sentence, Token name) {
    return sentence.has(name, "flat") || name.isUnder("flat");
  }

  /** "Began <em>March</em> with nine votes", but "the Women's <em>March</em>". */
  private static boolean isMonth(Sentence sentence, Token name) {
    return TimeNouns.isMonth(name)
        && sentence.dependents(name).stream().noneMatch(child -> child.index() < name.index());
  }

  private static boolean isAuxiliary(Token head) {
    return head.upos() == Upos.AUX;
  }

  private static boolean isGerundObject(Token head) {
    return head.relation().equals("obj") && head.xpos().equals("VBG");
  }

  /**
   * The prepositions of what hangs on a noun: "call for sanctions <em>against</em>".
   *
   * @param places whether also those that say where: not of "arrived at the airport in Bunia"
   */
  private static void attached(Sentence sentence, Token noun, boolean places, List<Token> found) {
    for (Token child : sentence.dependents(noun)) {
      if (child.isUnder("nmod") && !TimeNouns.isTime(child)) {
        for (Token word : sentence.dependents(child, "case")) {
          if (places || !INNER.contains(word.lower())) {
            found.add(word);
          }
        }
      }
    }
  }

  /** Children and their markers below a verb, those after it first; what stands before a noun. */
  private static List<Token> around(Sentence sentence, Trigger.Kind kind, Token head) {
    boolean noun = kind == Trigger.Kind.NOUN;
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.dependents(head)) {
      if (!child.relation().equals("conj") && (!noun || child.index() < head.index())) {
        found.add(child);
        if (!noun) {
          below(sentence, child, found);
        }
      }
    }
    if (!noun) {
      particle(sentence, head, found);
      found.sort(Comparator.comparing(t -> t.index() < head.index()));
    }
    return found;
  }

  /** "Rolled <em>back</em> sanctions", "said <em>no</em> to": parsers hang it on what follows. */
  private static void particle(Sentence sentence, Token head, List<Token> found) {
    if (head.index() + 1 < sentence.size()) {
      Token next = sentence.token(head.index() + 1);
      boolean small =
          switch (next.upos()) {
            case ADV, ADP, INTJ -> true;
            default -> false;
          };
      if (small && !found.contains(next)) {
        found.add(next);
      }
    }
  }

  /** "Allowed them <em>to leave</em>": what parsers hang on those who are told. */
  private static void told(Sentence sentence, Token object, List<Token> found) {
    for (Token clause : sentence.dependents(object, "acl")) {
      if (Roles.isTold(sentence, clause)) {
        found.add(clause);
        found.addAll(sentence.dependents(clause, "mark"));
      }
    }
  }

  /** "Fired dozens of <em>rockets</em> into": what is counted. */
  private static void counted(Sentence sentence, Token object, List<Token> found) {
    if (LightVerbs.isCounting(object)) {
      for (Token child : sentence.dependents(object, "nmod")) {
        if (sentence.has(child, "case", "of")) {
          found.add(child);
        }
      }
    }
  }

  private static void below(Sentence sentence, Token child, List<Token> found) {
    if (TimeNouns.isTime(child)) {
      return;
    }
    switch (child.baseRelation()) {
      case "obl", "nmod", "advcl", "ccomp", "xcomp" -> {
        for (Token below : sentence.dependents(child)) {
          if (below.relation().equals("case") || below.relation().equals("mark")) {
            found.add(below);
          }
        }
        attached(sentence, child, !sentence.has(child, "case", OUTER), found);
        if (Roles.isTold(sentence, child)) {
          found.addAll(sentence.dependents(child, "obj"));
        }
      }
      case "obj", "nsubj:pass" -> {
        found.addAll(sentence.dependents(child, "case"));
        attached(sentence, child, true, found);
        told(sentence, child, found);
        counted(sentence, child, found);
      }
      default -> {}
    }
  }
}
