package org.tocsin.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Lexicon;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** Events of one party whose members act on each other: "rival militias clashed". */
final class EachOther {
  private final Set<String> reciprocal = new HashSet<>();

  private EachOther(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.frame().reciprocal()) {
        reciprocal.add(entry.id());
      }
    }
  }

  static EachOther english() {
    return English.EACH_OTHER;
  }

  /** Of an event without a recipient. */
  boolean holds(Finding.Event event, Findings findings) {
    return event.actor().isPresent() && (isShared(event) || saysSo(event, findings));
  }

  /** Several, by the look of their last word; one alone clashes with somebody unnamed. */
  private boolean isShared(Finding.Event event) {
    boolean several = event.actor().get().actor().text().matches(".*[^s]s|.*(people|men|women)");
    return several && reciprocal.contains(event.foundBy());
  }

  private static boolean saysSo(Finding.Event event, Findings findings) {
    int from = event.triggers().stream().mapToInt(Span::start).min().orElse(0);
    StringBuilder after = new StringBuilder();
    for (Token token : findings.sentences().get(event.sentence()).tokens()) {
      after.append(token.span().start() >= from ? token.lower() + " " : "");
    }
    return after.indexOf("each other ") >= 0 || after.indexOf("one another ") >= 0;
  }

  private static final class English {
    static final EachOther EACH_OTHER = new EachOther(Lexicon.english().entries());
  }
}
