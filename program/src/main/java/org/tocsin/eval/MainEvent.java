package org.tocsin.eval;

import java.util.List;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;

/** The events that a single labelled sentence is about: those of its first trigger. */
final class MainEvent {
  private MainEvent() {}

  /** All events; the labelled data name the parties of every one. */
  static List<Finding.Event> of(Findings findings) {
    return findings.events().toList();
  }
}
