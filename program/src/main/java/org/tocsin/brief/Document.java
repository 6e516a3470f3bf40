package org.tocsin.brief;

import java.util.List;
import java.util.Optional;

/** A briefing before it has a form. Texts hold nothing unseen but are not escaped. */
record Document(String title, String subtitle, List<Block> blocks, List<Reference> sources) {
  Document {
    blocks = List.copyOf(blocks);
    sources = List.copyOf(sources);
  }

  /** A part of it. */
  sealed interface Block {}

  record Heading(String text) implements Block {}

  /**
   * A sentence or two.
   *
   * @param sources numbers of references, from 1; never empty
   */
  record Paragraph(String text, List<Integer> sources) implements Block {
    Paragraph {
      sources = List.copyOf(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("every sentence has a source");
      }
    }
  }

  /**
   * Events by week, cooperation up and conflict down.
   *
   * @param bars in order of time
   */
  record Chart(String caption, List<Bar> bars, List<Integer> sources) implements Block {
    Chart {
      bars = List.copyOf(bars);
      sources = List.copyOf(sources);
    }

    long highest() {
      return bars.stream().mapToLong(b -> Math.max(b.cooperation(), b.conflict())).max().orElse(0);
    }
  }

  /** A week's events. */
  record Bar(String week, long cooperation, long conflict) {}

  /**
   * Where something comes from.
   *
   * @param text outlet, title and day of an article, or a question to the record
   */
  record Reference(String text, Optional<String> url) {}
}
