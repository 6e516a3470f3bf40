package org.tocsin.cli;

import java.io.PrintStream;
import org.tocsin.coder.Findings;
import org.tocsin.record.FindingJson;

/** One finding a line. */
record JsonPrinter(PrintStream out) implements Printer {
  @Override
  public void print(Findings findings) {
    FindingJson json = new FindingJson(findings.article());
    findings.findings().forEach(finding -> out.println(json.of(finding)));
  }

  @Override
  public boolean repeats() {
    return true;
  }
}
