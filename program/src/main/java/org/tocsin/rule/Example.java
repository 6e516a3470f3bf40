package org.tocsin.rule;

import java.util.List;
import java.util.Optional;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.text.Span;

/**
 * A sentence of an entry that must, or must not, be coded by its type.
 *
 * @param line where it stands in its file, from 1
 * @param must whether the sentence must be coded
 * @param missed whether it is known that the coder does otherwise
 * @param text the sentence without its marks
 * @param actors the marked actors
 * @param recipients the marked recipients
 * @param mode the mode it must have, where one is named
 * @param factuality the factuality it must have, in lower case, where one is named
 * @param instead what a negative example tells of instead, where it says so
 */
public record Example(
    int line,
    boolean must,
    boolean missed,
    String text,
    List<Span> actors,
    List<Span> recipients,
    Optional<Mode> mode,
    Optional<String> factuality,
    Optional<EventType> instead) {
  public Example {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
