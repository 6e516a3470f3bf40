package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.record.Explanation.Mark;
import org.tocsin.record.Explanation.Passage;
import org.tocsin.record.Explanation.Word;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Span;

/** The sentences in which a finding's evidence stands. */
final class Passages {
  private static final Comparator<Mark> LONGER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end());

  private final String text;
  private final List<Sentence> sentences;
  private final List<Mark> marks;

  /**
   * @param finding with its evidence, whose offsets lie in the text
   */
  Passages(String text, List<Sentence> sentences, JsonNode finding) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    List<Mark> found = new ArrayList<>();
    for (JsonNode e : finding.path("evidence")) {
      Span span = new Span(e.path("start").asInt(), e.path("end").asInt());
      found.add(new Mark(e.path("role").asText(), span));
    }
    marks = List.copyOf(joined(found));
  }

  /** Marks of one role with only blanks between them are one. */
  private List<Mark> joined(List<Mark> found) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : found) {
      boolean goesOn = !joined.isEmpty() && goesOn(joined.getLast(), mark);
      joined.add(
          goesOn ? new Mark(mark.role(), joined.removeLast().span().cover(mark.span())) : mark);
    }
    return joined;
  }

  private boolean goesOn(Mark before, Mark mark) {
    int end = before.span().end();
    int start = mark.span().start();
    return before.role().equals(mark.role())
        && end <= start
        && text.substring(end, start).isBlank();
  }

  /** The sentences that some evidence touches, each with its share of it. */
  List<Passage> all() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      List<Mark> inside = marks(span);
      if (!inside.isEmpty()) {
        passages.add(new Passage(i + 1, span, span.of(text), inside));
      }
    }
    return passages;
  }

  private List<Mark> marks(Span span) {
    return marks.stream()
        .filter(mark -> mark.span().overlaps(span))
        .map(mark -> new Mark(mark.role(), cut(mark.span(), span)))
        .sorted(LONGER_FIRST)
        .toList();
  }

  private static Span cut(Span span, Span to) {
    return new Span(Math.max(span.start(), to.start()), Math.min(span.end(), to.end()));
  }

  /** The words of the sentence where the trigger, or else the cue, stands. */
  List<Word> tree() {
    Optional<Sentence> sentence =
        marks.stream()
            .sorted(Comparator.comparingInt(Passages::rank))
            .flatMap(
                mark -> sentences.stream().filter(s -> s.span().overlaps(mark.span())).limit(1))
            .findFirst();
    return sentence.stream().flatMap(s -> s.tokens().stream()).map(this::word).toList();
  }

  private static int rank(Mark mark) {
    return switch (mark.role()) {
      case "trigger", "cue" -> 0;
      default -> 1;
    };
  }

  private Word word(Token token) {
    List<String> roles =
        marks.stream()
            .filter(mark -> mark.span().overlaps(token.span()))
            .sorted(LONGER_FIRST)
            .map(Mark::role)
            .distinct()
            .toList();
    return new Word(
        token.index(),
        token.span(),
        token.form(),
        token.lemma(),
        token.upos().name(),
        token.head(),
        token.relation(),
        roles);
  }
}
