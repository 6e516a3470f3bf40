package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.coder.Coder;
import org.tocsin.coder.Decision;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Scorer;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Parser;

/**
 * Explains findings: reads them in the record, codes their article again, and tells what the record
 * keeps beside what the running program thinks. Changes nothing.
 */
public final class Explainer {
  private final Lexicon lexicon;
  private final Scorer scorer;
  private final Supplier<Parser> parser;
  private final RecordFile.Provenance running;

  /**
   * @param parser asked for each article; may load on first use
   * @param running the versions of the program that explains
   */
  public Explainer(
      Lexicon lexicon, Scorer scorer, Supplier<Parser> parser, RecordFile.Provenance running) {
    this.lexicon = lexicon;
    this.scorer = scorer;
    this.parser = parser;
    this.running = running;
  }

  /**
   * Explains one finding.
   *
   * @param record open for reading, as by {@link RecordFile#openForReading}
   * @param id of the finding, or its first digits
   * @throws UnknownFindingException where no finding, or more than one, has an id that begins so
   * @throws RecordException where the record cannot be read
   */
  public Explanation explain(Connection record, String id) {
    try {
      Stored stored = Stored.find(record, id);
      return explain(stored, Outcomes.sequel(new Database(record, 0), stored.id()));
    } catch (SQLException e) {
      throw new RecordException("cannot read the record: " + e.getMessage(), e);
    }
  }

  private Explanation explain(Stored stored, Optional<Sequel> sequel) {
    Findings told = new Coder(lexicon, scorer).code(stored.article(), parser.get());
    String id = stored.id();
    Optional<Finding> again = told.findings().stream().filter(f -> f.id().equals(id)).findFirst();
    Passages passages = new Passages(stored.article().text(), told.sentences(), stored.finding());
    return new Explanation(
        stored.finding(),
        stored.article(),
        passages.all(),
        passages.tree(),
        entry(stored, again).map(e -> new RuleText(lexicon, e).like(sentence(passages))),
        event(again).map(event -> Decision.of(lexicon, scorer, told, event)),
        stored.steps(),
        Relatives.of(stored),
        sequel,
        new Explanation.Provenance(stored.coded(), running, again.isPresent()));
  }

  private static Optional<Finding.Event> event(Optional<Finding> finding) {
    return finding.flatMap(f ->
        switch (f) {
          case Finding.Event event -> Optional.of(event);
          case Finding.Said said -> Optional.empty();
        });
  }

  /** The entry that finds it now; that of the record where the lexicon is still the same. */
  private Optional<Entry> entry(Stored stored, Optional<Finding> again) {
    boolean same = stored.coded().lexicon().equals(running.lexicon());
    JsonNode rule = stored.finding().path("rule");
    String id = event(again).map(Finding.Event::foundBy).orElse(same ? rule.asText() : "");
    return lexicon.entries().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  private static List<String> sentence(Passages passages) {
    return passages.tree().stream().map(word -> word.lemma()).toList();
  }
}
