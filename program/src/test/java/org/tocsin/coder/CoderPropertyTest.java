package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.engine.Engine;
import org.tocsin.record.FindingJson;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Whatever the text: evidence inside it, and the same findings again on any number of threads. */
class CoderPropertyTest {
  private static final Coder CODER = Coder.english();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The harbour police arrested two smugglers on Monday. ",
            "\"We will answer with force if the blockade goes on,\" the admiral warned. ",
            "Norway and Chile signed a fishing treaty in Oslo",
            "The miners' union called on the ministry to free its chairman. ",
            "According to the mayor, rebels shelled the old mill last week. ",
            "threatened to close the border unless ",
            "he told reporters ",
            "\n\n",
            "“",
            "”",
            "\"",
            "([",
            "]) ",
            "🔥👩‍🚒 ",
            "\u0000\u0007\u001b",
            "\u202e\ufeff",
            "\ud83d",
            "e\u0301 ",
            "… — ",
            "\t\r\n",
            "Ab".repeat(400) + " ",
            "1-2_3|4\t5 ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 25)
  void evidenceLiesInsideAndFindingsAreTheSameAgain(@ForAll("texts") String text)
      throws ExecutionException, InterruptedException {
    Article article = Article.of(text, Optional.of(LocalDate.of(2022, 1, 20)));
    Findings findings = CODER.code(article, Engine.english());
    Span whole = new Span(0, text.length());
    for (Finding finding : findings.findings()) {
      assertThat(finding.evidence()).allMatch(e -> whole.contains(e.span()));
      new FindingJson(article)
          .of(finding)
          .get("evidence")
          .forEach(e ->
              assertThat(e.get("quote").textValue())
                  .isEqualTo(text.substring(e.get("start").intValue(), e.get("end").intValue())));
    }
    assertThat(onThreads(1, article)).containsOnly(json(findings));
    assertThat(onThreads(4, article)).containsOnly(json(findings));
  }

  private static List<String> onThreads(int threads, Article article)
      throws ExecutionException, InterruptedException {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<String>> runs =
          workers.invokeAll(
              Collections.nCopies(threads, () -> json(CODER.code(article, Engine.english()))));
      return runs.stream().map(Future::resultNow).toList();
    }
  }

  private static String json(Findings findings) {
    FindingJson json = new FindingJson(findings.article());
    return String.join("\n", findings.findings().stream().map(f -> json.of(f) + "").toList());
  }
}
