package org.tocsin.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {
  Version() {}

  static String program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tocsin " + program()};
  }
}
