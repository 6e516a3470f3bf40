package org.tocsin.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.Field;
import org.tocsin.record.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** An option for each field that findings can be filtered by; each may be given several times. */
@Command
final class FilterOptions {
  private @Nullable CommandSpec command;

  @Spec(Spec.Target.MIXEE)
  void command(CommandSpec spec) {
    command = spec;
    for (Field field : Field.values()) {
      spec.addOption(
          OptionSpec.builder("--" + field.key())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .paramLabel(field.name())
              .description(help(field))
              .build());
    }
  }

  private static String help(Field field) {
    return switch (field) {
      case KIND -> "Event, statement or threat.";
      case ID -> "The finding with this id.";
      case ARTICLE -> "Findings of the article with this id.";
      case ACTOR ->
          "Actor or speaker: a country (RUS), a sector (:GOV), both (RUS:GOV), a name or words of it.";
      case RECIPIENT -> "Recipient or addressee, likewise.";
      case PAIR -> "Two parties in either direction, as RUS~KAZ.";
      case COUNTRY -> "Country of the actor, the recipient or the place, as KAZ.";
      case SECTOR -> "Sector of the actor or the recipient, as GOV.";
      case TYPE -> "Type of event, as THREATEN.";
      case MODE -> "Mode of event, as arrest.";
      case CONTEXT -> "What it is about, as military.";
      case QUAD -> "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict.";
      case FACTUALITY -> "Whether it happened: " + field.takes() + ".";
      case TERMS -> "How openly it is threatened: " + field.takes() + ".";
      case OUTCOME -> "What became of a threat: " + field.takes() + ".";
      case OUTLET -> "Name of the outlet.";
      case PLACE -> "Name of the place, or its GeoNames id.";
      case SINCE -> "First day, as 2022-01-20.";
      case UNTIL -> "Last day, likewise.";
      case TEXT -> "Words, or \"a phrase\", that must all occur, whatever their case.";
    };
  }

  /**
   * The filter that was asked for.
   *
   * @throws IllegalArgumentException for a value that is none of its field
   */
  Filter filter() {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    Map<String, List<String>> values = new LinkedHashMap<>();
    Arrays.stream(Field.values())
        .forEach(field -> {
          List<String> given = spec.findOption("--" + field.key()).getValue();
          if (given != null) {
            values.put(field.key(), given);
          }
        });
    return Filter.of(values);
  }
}
