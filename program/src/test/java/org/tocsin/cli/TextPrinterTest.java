package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.record.TestRecord;

class TextPrinterTest {
  @Test
  void nothingOfAnArticleSteersTheTerminal() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Findings story =
        TestRecord.story(1, "Ol\u001b[2Jga\u202e", "Talks\u001b]0;x\u0007", "Steppe Wire");
    List<Finding> statements = List.copyOf(story.statements().toList());
    new TextPrinter(out).print(new Findings(story.article(), List.of(), statements));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Talks ]0;x", "Ol [2Jga")
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }
}
