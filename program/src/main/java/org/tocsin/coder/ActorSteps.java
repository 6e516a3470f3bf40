package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.actor.Actor;
import org.tocsin.ontology.Sector;

/** Tells in words how an actor was made out. */
final class ActorSteps {
  private static final String LIST = ".txt:";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ActorSteps() {}

  /** One step for each that the actor took, and what came of them. */
  static List<Step> of(Step.About about, Actor actor) {
    List<Step> steps = new ArrayList<>();
    for (Actor.Step step : actor.steps()) {
      steps.add(new Step(about, worded(step)));
    }
    steps.add(new Step(about, outcome(actor)));
    return steps;
  }

  /** {@code roles.txt:6}, {@code government: GOV} becomes "GOV, listed as ‘government’". */
  private static String worded(Actor.Step step) {
    int colon = step.result().lastIndexOf(": ");
    if (colon < 0 || !isListed(step.by())) {
      return step.by() + ": " + step.result();
    }
    String name = step.result().substring(0, colon);
    String tells = step.result().substring(colon + 2);
    return tells.equals(name)
        ? "listed as ‘" + name + "’, without country or sector (" + step.by() + ")"
        : tells + ", listed as ‘" + name + "’ (" + step.by() + ")";
  }

  /** Whether it is a file and a line: of thousands in each article, so no pattern. */
  private static boolean isListed(String by) {
    int file = by.indexOf(LIST);
    int line = file + LIST.length();
    if (file <= 0 || line == by.length()) {
      return false;
    }
    for (int i = 0; i < by.length(); i++) {
      char c = by.charAt(i);
      boolean fits = i < file ? isWord(c) : i < line || isDigit(c);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String outcome(Actor actor) {
    if (!actor.resolved()) {
      return "‘" + flat(actor.text()) + "’: nothing says more of it, so it stays as worded";
    }
    StringBuilder codes = new StringBuilder(actor.country().orElse(""));
    for (Sector sector : actor.sectors()) {
      codes.append(codes.isEmpty() ? "" : " ").append(sector.name());
    }
    Optional<String> name = actor.name().filter(n -> !n.equals(actor.text()));
    return "so ‘" + flat(actor.text()) + "’ is " + name.map(n -> n + ", ").orElse("") + codes;
  }

  private static String flat(String text) {
    return isFlat(text) ? text : SPACES.matcher(text).replaceAll(" ");
  }

  private static boolean isFlat(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }
}
