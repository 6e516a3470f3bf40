package org.tocsin.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;

/** Tells in words how an actor was made out. */
final class ActorSteps {
  private static final Pattern LISTED = Pattern.compile("[\\w-]+\\.txt:\\d+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ActorSteps() {}

  /** One step for each that the actor took, and what came of them. */
  static List<Step> of(Step.About about, Actor actor) {
    List<Step> steps = new ArrayList<>();
    actor.steps().stream().map(ActorSteps::worded).forEach(s -> steps.add(new Step(about, s)));
    steps.add(new Step(about, outcome(actor)));
    return steps;
  }

  /** {@code roles.txt:6}, {@code government: GOV} becomes "GOV, listed as ‘government’". */
  private static String worded(Actor.Step step) {
    int colon = step.result().lastIndexOf(": ");
    Matcher listed = LISTED.matcher(step.by());
    if (!listed.matches() || colon < 0) {
      return step.by() + ": " + step.result();
    }
    String name = step.result().substring(0, colon);
    String tells = step.result().substring(colon + 2);
    return tells.equals(name)
        ? "listed as ‘" + name + "’, without country or sector (" + step.by() + ")"
        : tells + ", listed as ‘" + name + "’ (" + step.by() + ")";
  }

  private static String outcome(Actor actor) {
    if (!actor.resolved()) {
      return "‘" + flat(actor.text()) + "’: nothing says more of it, so it stays as worded";
    }
    Stream<String> codes =
        Stream.concat(actor.country().stream(), actor.sectors().stream().map(Enum::name));
    Optional<String> name = actor.name().filter(n -> !n.equals(actor.text()));
    return "so ‘"
        + flat(actor.text())
        + "’ is "
        + name.map(n -> n + ", ").orElse("")
        + codes.collect(Collectors.joining(" "));
  }

  private static String flat(String text) {
    return SPACES.matcher(text).replaceAll(" ");
  }
}
