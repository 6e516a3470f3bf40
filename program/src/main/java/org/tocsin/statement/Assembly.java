package org.tocsin.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tocsin.text.Span;

/** Makes statements of drafts: contents in order, directness, who stands inside whom. */
final class Assembly {
  private static final int LEAST_WORDS = 4;
  private static final Pattern ENDED = Pattern.compile("\\s\\S+[.?!,]\\W?$");

  private final Page page;

  Assembly(Page page) {
    this.page = page;
  }

  List<Statement> of(List<Draft> drafts) {
    List<Statement> loose = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Span> content = besideQuotation(Pieces.union(draft.content));
      if (!content.isEmpty()) {
        loose.add(statement(draft, content));
      }
    }
    loose.sort(Comparator.comparingInt(Assembly::first));
    List<Statement> nested = new ArrayList<>();
    for (Statement statement : loose) {
      nested.add(inside(statement, loose));
    }
    return List.copyOf(nested);
  }

  /** Next to a whole sentence between marks, what stands apart from it leads only to it. */
  private List<Span> besideQuotation(List<Span> content) {
    List<Span> whole = content.stream().filter(this::isSentence).toList();
    return whole.isEmpty()
        ? content
        : content.stream()
            .filter(span -> isQuoted(span) || whole.stream().anyMatch(w -> isNext(span, w)))
            .toList();
  }

  private boolean isNext(Span span, Span quotation) {
    int gap = quotation.start() - span.end();
    return gap >= 0 && gap <= 2;
  }

  private boolean isQuoted(Span span) {
    return IntStream.range(span.start(), span.end()).anyMatch(i -> page.region(i) >= 0);
  }

  /** Between marks, with a capital and of some length. */
  private boolean isSentence(Span span) {
    String words = span.of(page.text());
    return page.region(span.start()) >= 0
        && !Character.isLetterOrDigit(words.charAt(0))
        && words.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase)
        && (words.split("\\s+").length >= LEAST_WORDS || ENDED.matcher(words).find());
  }

  private static int first(Statement statement) {
    int content = statement.content().getFirst().start();
    return Math.min(content, statement.cue().map(Span::start).orElse(content));
  }

  private Statement statement(Draft draft, List<Span> content) {
    return new Statement(
        kind(draft, content),
        directness(content),
        draft.speaker,
        draft.report.flatMap(Report::addressee),
        draft.report.map(Report::span),
        draft.report.map(r -> r.token().lemma()).orElse(""),
        content,
        draft.report.flatMap(Report::medium),
        OptionalInt.empty());
  }

  /** Words between marks are said, whatever else the cue may mean. */
  private Kind kind(Draft draft, List<Span> content) {
    boolean quoted = draft.quoted && directness(content) == Directness.DIRECT;
    return quoted ? Kind.SAID : draft.report.map(Report::kind).orElse(Kind.SAID);
  }

  private Directness directness(List<Span> content) {
    int quoted = 0;
    int bare = 0;
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(page.text().charAt(i))) {
          quoted += page.region(i) >= 0 ? 1 : 0;
          bare += page.region(i) >= 0 ? 0 : 1;
        }
      }
    }
    return quoted == 0 ? Directness.INDIRECT : bare == 0 ? Directness.DIRECT : Directness.MIXED;
  }

  /** With the smallest statement around it as its parent. */
  private static Statement inside(Statement child, List<Statement> all) {
    int parent = -1;
    for (int i = 0; i < all.size(); i++) {
      if (holds(all.get(i), child) && (parent < 0 || size(all.get(i)) < size(all.get(parent)))) {
        parent = i;
      }
    }
    return parent < 0
        ? child
        : new Statement(
            child.kind(),
            child.directness(),
            child.speaker(),
            child.addressee(),
            child.cue(),
            child.cueLemma(),
            child.content(),
            child.medium(),
            OptionalInt.of(parent));
  }

  private static boolean holds(Statement outer, Statement inner) {
    return !outer.equals(inner)
        && inner.cue().filter(cue -> Pieces.overlap(outer.content(), cue)).isPresent()
        && outer.cue().filter(cue -> Pieces.overlap(inner.content(), cue)).isEmpty();
  }

  private static int size(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
