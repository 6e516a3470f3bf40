package org.tocsin.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** Gives each quotation that is somebody's words to the cue that it stands beside. */
final class QuoteLinker {
  private static final Set<String> PAUSES = Set.of(":", ",");
  private static final int LONGEST_GAP = 5;

  private final Page page;
  private final List<Draft> drafts;
  private Optional<Draft> last = Optional.empty();
  private int lastEnd = -1;

  QuoteLinker(Page page, List<Draft> drafts) {
    this.page = page;
    this.drafts = drafts;
  }

  /** Adds to the drafts what the quotations belong to. */
  void link() {
    for (Quotation quotation : page.quotations()) {
      Optional<Draft> draft =
          adjacent(quotation)
              .or(() -> within(quotation))
              .or(() -> isAnnounced(quotation) ? before(quotation) : Optional.empty())
              .or(() -> holder(quotation))
              .or(() -> before(quotation))
              .or(() -> after(quotation))
              .or(() -> continued(quotation));
      draft.ifPresent(d -> take(d, quotation));
    }
  }

  /** "… as saying: “…”": nothing but a colon or comma between the cue and the quotation. */
  private Optional<Draft> adjacent(Quotation quotation) {
    return drafts.stream()
        .filter(d -> d.report.takesQuotation() && endsAt(d.report, quotation))
        .findFirst();
  }

  private boolean endsAt(Report report, Quotation quotation) {
    int end = report.span().end();
    return end < quotation.start()
        && end + LONGEST_GAP > quotation.start()
        && PAUSES.contains(page.text().substring(end, quotation.start()).strip());
  }

  private boolean isAnnounced(Quotation quotation) {
    return page.before(quotation.start()) == ':';
  }

  /** The cue that dashes set into the quotation. */
  private Optional<Draft> within(Quotation quotation) {
    return quotation.parts().size() < 2
        ? Optional.empty()
        : candidates(new Span(quotation.start(), quotation.end()), quotation).stream()
            .max(Comparator.comparingInt(this::rankAfter));
  }

  private void take(Draft draft, Quotation quotation) {
    if (isAnnounced(quotation) && quotation.depth() == 0) {
      drafts.stream()
          .filter(d -> d != draft && d.cueStart() < quotation.start())
          .forEach(d -> d.leave(quotation));
    }
    draft.add(quotation);
    if (quotation.depth() == 0) {
      last = Optional.of(draft);
      lastEnd = Math.max(quotation.end(), sentenceEnd(draft.report));
    }
  }

  private int sentenceEnd(Report report) {
    return page.sentences().get(report.sentence()).span().end();
  }

  /** The statement whose content, by the tree, reaches into the quotation already. */
  private Optional<Draft> holder(Quotation quotation) {
    int parent = parentOf(quotation);
    Optional<Draft> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      boolean takes = draft.report.takesQuotation();
      if (takes
          && draft.touches(quotation)
          && !quotation.holds(draft.cueStart())
          && page.region(draft.cueStart()) == parent
          && distance(draft, quotation) < least) {
        nearest = Optional.of(draft);
        least = distance(draft, quotation);
      }
    }
    return nearest;
  }

  private static int distance(Draft draft, Quotation quotation) {
    int cue = draft.cueStart();
    return cue < quotation.start() ? quotation.start() - cue : cue - quotation.end();
  }

  /** The region that the quotation stands in. */
  private int parentOf(Quotation quotation) {
    for (int q = page.quotations().size() - 1; q >= 0; q--) {
      Quotation other = page.quotations().get(q);
      if (other.depth() < quotation.depth() && other.holds(quotation.start())) {
        return q;
      }
    }
    return -1;
  }

  /** "She said, …", "He went on: …" */
  private Optional<Draft> before(Quotation quotation) {
    char mark = page.before(quotation.start());
    int sentence = page.sentenceAt(Math.max(0, quotation.start() - 1));
    int start = introductionStart(quotation, mark, sentence);
    if (start < 0) {
      return Optional.empty();
    }
    Span introduction = new Span(start, quotation.start());
    List<Draft> near = candidates(introduction, quotation);
    return mark == ',' || mark == ':' || endsInCue(near, introduction)
        ? near.stream().max(Comparator.comparingInt(this::rank))
        : Optional.empty();
  }

  private int introductionStart(Quotation quotation, char mark, int sentence) {
    int start = -1;
    if (mark == ':') {
      Span before = lastSentenceBefore(quotation.start());
      start = before.start();
    } else if (sentence < page.sentences().size()) {
      start = Math.min(page.sentences().get(sentence).span().start(), quotation.start());
    }
    for (Quotation other : page.quotations()) {
      boolean before = other.depth() <= quotation.depth() && other.end() <= quotation.start();
      if (before && other.end() > start && isComplete(other)) {
        start = other.end();
      }
    }
    return start;
  }

  /** Titles and single words between marks end nothing. */
  private boolean isComplete(Quotation quotation) {
    return ",.?!".indexOf(page.before(quotation.end() - 1)) >= 0;
  }

  private Span lastSentenceBefore(int offset) {
    Span found = new Span(0, 0);
    for (Sentence sentence : page.sentences()) {
      if (sentence.span().start() >= offset) {
        break;
      }
      found = sentence.span();
    }
    return found;
  }

  private List<Draft> candidates(Span around, Quotation quotation) {
    int region = parentOf(quotation);
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      int cue = draft.cueStart();
      boolean takes = draft.report.takesQuotation();
      boolean near = around.start() <= cue && cue < around.end();
      if (takes && near && page.region(cue) == region && !isBracketed(cue, around)) {
        found.add(draft);
      }
    }
    return found;
  }

  /** "What the envoy said (the term <em>describes</em> spies): “…”": an aside says no more. */
  private boolean isBracketed(int cue, Span around) {
    int open = page.text().lastIndexOf('(', cue);
    int close = page.text().indexOf(')', cue);
    return open >= around.start()
        && close >= 0
        && close < around.end()
        && page.text().lastIndexOf(')', cue) < open;
  }

  private boolean endsInCue(List<Draft> near, Span introduction) {
    String words = introduction.of(page.text()).strip();
    return near.stream()
        .anyMatch(d -> {
          int end = d.report.span().end();
          int rest = introduction.start() + words.length() - end;
          return rest <= 0
              || List.of("that", "as", "only", "simply")
                  .contains(page.text().substring(end, end + rest).strip());
        });
  }

  /** The outer cue before the inner, then the later one. */
  private int rank(Draft draft) {
    return -1000 * depth(draft.report) + draft.report.token().index();
  }

  private int depth(Report report) {
    Sentence sentence = page.sentences().get(report.sentence());
    int depth = 0;
    Token token = report.token();
    while (token.head() >= 0) {
      depth += token.baseRelation().equals("conj") ? 0 : 1;
      token = sentence.token(token.head());
    }
    return Math.min(depth, 50);
  }

  /** "…," she said. */
  private Optional<Draft> after(Quotation quotation) {
    int sentence = page.sentenceAt(quotation.end());
    if (sentence >= page.sentences().size() || !leadsOn(quotation)) {
      return Optional.empty();
    }
    int next = Integer.MAX_VALUE;
    for (Quotation other : page.quotations()) {
      if (other.depth() <= quotation.depth() && other.start() >= quotation.end()) {
        next = Math.min(next, other.start());
      }
    }
    int paragraph = page.paragraph(quotation.end() - 1).end();
    int end = Math.min(Math.min(next, paragraph), page.sentences().get(sentence).span().end());
    if (end <= quotation.end()) {
      return Optional.empty();
    }
    List<Draft> near = new ArrayList<>(candidates(new Span(quotation.end(), end), quotation));
    near.removeIf(d -> !d.content.isEmpty() && !d.touches(quotation) && !isBetween(d, quotation));
    return near.stream().max(Comparator.comparingInt(this::rankAfter));
  }

  /** "“Nobody,” he said, “will stop us.”": the cue stands between two halves. */
  private boolean isBetween(Draft draft, Quotation quotation) {
    int next = draft.content.getFirst().start();
    return draft.cueStart() < next
        && page.region(next) >= 0
        && page.before(quotation.end() - 1) == ','
        && page.before(next) == ',';
  }

  private int rankAfter(Draft draft) {
    return -1000 * depth(draft.report) - draft.report.token().index();
  }

  private boolean leadsOn(Quotation quotation) {
    String text = page.text();
    int close = quotation.end();
    while (close > quotation.start() && isQuoteOrSpace(text.charAt(close - 1))) {
      close--;
    }
    char inner = page.before(close);
    char outer = quotation.end() < text.length() ? text.charAt(quotation.end()) : ' ';
    String rest = text.substring(quotation.end(), Math.min(text.length(), quotation.end() + 3));
    boolean lower = rest.isBlank() || Character.isLowerCase(rest.strip().charAt(0));
    return ",?!—–-…".indexOf(inner) >= 0 || outer == ',' || (inner == '.' && lower);
  }

  private static boolean isQuoteOrSpace(char c) {
    return "\"'”’» \u00a0".indexOf(c) >= 0;
  }

  /** A sentence between marks without a cue goes on with the words of whom the last ones were. */
  private Optional<Draft> continued(Quotation quotation) {
    if (quotation.depth() > 0 || !isSentence(quotation)) {
      return Optional.empty();
    }
    String between =
        lastEnd < 0 || lastEnd > quotation.start()
            ? ""
            : page.text().substring(lastEnd, quotation.start());
    return between.isBlank() ? last : Optional.empty();
  }

  private boolean isSentence(Quotation quotation) {
    String words = page.text().substring(quotation.start(), quotation.end());
    char before = page.before(quotation.start());
    boolean starts =
        page.paragraph(quotation.start()).start() == quotation.start()
            || ".?!”\"’:".indexOf(before) >= 0;
    return starts
        && words.indexOf(' ') > 0
        && words.codePoints().skip(1).limit(2).anyMatch(c -> Character.isUpperCase(c) || c == '[');
  }
}
