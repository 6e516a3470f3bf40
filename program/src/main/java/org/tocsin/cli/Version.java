package org.tocsin.cli;

import java.util.Optional;

/** The version of the program, from its jar. */
final class Version {
  private Version() {}

  static String program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
