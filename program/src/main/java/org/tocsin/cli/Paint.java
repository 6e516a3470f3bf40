package org.tocsin.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours, where they are wanted: on a terminal, unless NO_COLOR says otherwise.
 *
 * @param on whether to colour at all
 */
record Paint(boolean on) {

  /** What a stretch of output is. */
  enum Tone {
    PLAIN(),
    HEADING(Style.bold),
    FAINT(Style.faint),
    TRIGGER(Style.bold, Style.fg_yellow),
    ACTOR(Style.bold, Style.fg_cyan),
    RECIPIENT(Style.bold, Style.fg_magenta),
    CIRCUMSTANCE(Style.fg_green),
    TERM(Style.fg_red),
    WORDS(Style.fg_blue),
    ALARM(Style.bold, Style.fg_red);

    private final String start;

    Tone(Style... styles) {
      start = Stream.of(styles).map(style -> style.on()).collect(Collectors.joining());
    }

    /** That of a role of evidence. */
    static Tone of(String role) {
      return switch (role) {
        case "trigger", "cue" -> TRIGGER;
        case "actor", "speaker" -> ACTOR;
        case "recipient", "addressee" -> RECIPIENT;
        case "date", "place", "medium" -> CIRCUMSTANCE;
        case "act", "condition", "demand", "deadline" -> TERM;
        default -> WORDS;
      };
    }
  }

  /** For standard output. */
  static Paint auto() {
    return new Paint(Ansi.AUTO.enabled());
  }

  String of(Tone tone, String text) {
    if (!on || tone == Tone.PLAIN || text.isEmpty()) {
      return text;
    }
    return tone.start + text + Style.reset.on();
  }
}
