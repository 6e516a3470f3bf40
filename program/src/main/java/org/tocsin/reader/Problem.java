package org.tocsin.reader;

import java.util.OptionalLong;

/**
 * Something that could not be read, and what to do about it.
 *
 * @param source the file, or {@code -} for standard input
 * @param line line number from 1, where the input has lines
 * @param what what is wrong
 * @param advice what the user can do
 */
public record Problem(String source, OptionalLong line, String what, String advice)
    implements Read {

  /** One line for people: {@code file:line: what; advice}. */
  @Override
  public String toString() {
    String at = line.isPresent() ? source + ":" + line.getAsLong() : source;
    return at + ": " + what + "; " + advice;
  }
}
