package org.tocsin.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/** Makes statements of drafts: contents in order, directness, who stands inside whom. */
final class Assembly {
  private static final int LEAST_WORDS = 4;
  private static final Pattern SPACES = Pattern.compile("\\s+");
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
    List<Span> whole = new ArrayList<>();
    for (Span span : content) {
      if (isSentence(span)) {
        whole.add(span);
      }
    }
    if (whole.isEmpty()) {
      return content;
    }
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      if (isQuoted(span) || leadsTo(span, whole)) {
        kept.add(span);
      }
    }
    return kept;
  }

  private static boolean leadsTo(Span span, List<Span> quotations) {
    for (Span quotation : quotations) {
      int gap = quotation.start() - span.end();
      if (gap >= 0 && gap <= 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (page.region(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Between marks, with a capital and of some length. */
  private boolean isSentence(Span span) {
    String words = span.of(page.text());
    return page.region(span.start()) >= 0
        && !Character.isLetterOrDigit(words.charAt(0))
        && isCapital(words)
        && (SPACES.split(words).length >= LEAST_WORDS || ENDED.matcher(words).find());
  }

  /** Whether the first letter, if there is any, is a capital. */
  private static boolean isCapital(String words) {
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      if (Character.isLetter(words.codePointAt(i))) {
        return Character.isUpperCase(words.codePointAt(i));
      }
    }
    return true;
  }

  private static int first(Statement statement) {
    int content = statement.content().getFirst().start();
    return Math.min(content, statement.cue().start());
  }

  private Statement statement(Draft draft, List<Span> content) {
    return new Statement(
        kind(draft, content),
        directness(content),
        draft.speaker,
        draft.report.addressee(),
        draft.report.span(),
        content,
        draft.report.medium(),
        OptionalInt.empty());
  }

  /** Words between marks are said, whatever else the cue may mean. */
  private Kind kind(Draft draft, List<Span> content) {
    boolean quoted = draft.quoted && directness(content) == Directness.DIRECT;
    return quoted ? Kind.SAID : draft.report.kind();
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
            child.content(),
            child.medium(),
            OptionalInt.of(parent));
  }

  private static boolean holds(Statement outer, Statement inner) {
    return !outer.equals(inner)
        && Pieces.overlap(outer.content(), inner.cue())
        && !Pieces.overlap(inner.content(), outer.cue());
  }

  private static int size(Statement statement) {
    int size = 0;
    for (Span span : statement.content()) {
      size += span.length();
    }
    return size;
  }
}
