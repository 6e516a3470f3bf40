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
              .description("Only findings of this " + field.key() + ": " + field.takes() + ".")
              .build());
    }
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
