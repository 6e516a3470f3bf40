package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The places among what a verb takes: its objects and its subject. */
final class PlaceArguments {
  private final Sentence sentence;
  private final PlaceNames names;

  PlaceArguments(Sentence sentence, PlaceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Places that the verb itself takes or reaches. */
  List<Span> taken(Token verb) {
    boolean taking = Words.TAKING_VERBS.contains(verb.lowerLemma());
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      String relation = child.relation();
      if (relation.equals("obj") || relation.equals("nsubj:pass")) {
        if (taking && (child.upos() == Upos.PROPN || Words.isPlaceNoun(child))) {
          found.addAll(names.in(child, taking && relation.equals("obj")));
        }
      }
    }
    return found;
  }

  List<Span> objects(Token verb) {
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      if (isObject(child)) {
        found.addAll(child.upos() == Upos.PROPN ? names.about(child) : names.in(child, false));
      }
    }
    return found;
  }

  /** Also a noun that follows the object: "shelled the army held <em>village</em>". */
  private static boolean isObject(Token child) {
    return switch (child.relation()) {
      case "obj", "nsubj:pass" -> true;
      case "xcomp" -> child.upos() == Upos.NOUN;
      default -> false;
    };
  }

  List<Span> subjects(Token verb) {
    List<Span> found = new ArrayList<>();
    for (Token child : sentence.dependents(verb)) {
      if (child.isUnder("nsubj") && child.upos() == Upos.NOUN) {
        found.addAll(names.in(child, false));
      }
    }
    return found;
  }
}
