package org.tocsin.record;

import java.util.List;
import java.util.Optional;

/**
 * An actor that was resolved.
 *
 * @param id sixteen hex digits, of name and country; a value of {@link Field#ACTOR}
 * @param sectors of the mention that named most
 * @param aliases the wordings seen
 * @param mentions how often a finding named it
 */
public record ActorRow(
    String id,
    String name,
    Optional<String> country,
    List<String> sectors,
    List<String> aliases,
    long mentions) {
  public ActorRow {
    sectors = List.copyOf(sectors);
    aliases = List.copyOf(aliases);
  }
}
