package org.tocsin.syntax;

/** Tells what is asked from what is said. */
public final class Questions {
  private Questions() {}

  /**
   * "<em>Will</em> Peru leave?": whether it is so is asked; "why did Peru leave?" says that it is.
   */
  public static boolean isAsked(Sentence sentence, Token predicate) {
    int subject = -1;
    int auxiliary = sentence.size();
    for (Token child : sentence.dependents(predicate)) {
      switch (child.baseRelation()) {
        case "nsubj" -> subject = child.index();
        case "aux", "cop" -> auxiliary = Math.min(auxiliary, child.index());
        default -> {
          if (child.xpos().startsWith("W")) {
            return false;
          }
        }
      }
    }
    return auxiliary < subject
        && !sentence.token(subject).xpos().startsWith("W")
        && isFollowedByMark(sentence, predicate);
  }

  private static boolean isFollowedByMark(Sentence sentence, Token predicate) {
    for (int i = predicate.index() + 1; i < sentence.size(); i++) {
      String form = sentence.token(i).form();
      if (form.equals("?") || form.equals(".")) {
        return form.equals("?");
      }
    }
    return false;
  }
}
