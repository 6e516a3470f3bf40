package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Actors;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
import org.tocsin.rule.Entry;
import org.tocsin.rule.Example;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/** Runs the sentences of rule entries through the whole coder. */
public final class Examples {
  private final Coder coder;
  private final Parser parser;

  public Examples(Coder coder, Parser parser) {
    this.coder = coder;
    this.parser = parser;
  }

  /**
   * What came of an example.
   *
   * @param passed whether the coder does what the sentence asks
   * @param got the events that came out, in words
   */
  public record Result(Entry entry, Example example, boolean passed, List<String> got) {
    public Result {
      got = List.copyOf(got);
    }

    /** Whether it came out as its file has it, where known misses are marked. */
    public boolean isKnown() {
      return passed != example.missed();
    }

    /** What should have come out, in words. */
    public String expected() {
      String pair = pair(spans(example.actors()), spans(example.recipients()));
      String type = entry.type().map(EventType::name).orElse("any event");
      String mode = example.mode().map(m -> " · " + m.code()).orElse("");
      return (isPositive(entry, example) ? "" : "not ") + type + mode + " " + pair;
    }

    private String spans(List<Span> spans) {
      return spans.stream().map(s -> s.of(example.text())).collect(Collectors.joining(", "));
    }
  }

  /** Runs the examples of an entry, in their order. */
  public List<Result> run(Entry entry) {
    return entry.examples().stream().map(example -> run(entry, example)).toList();
  }

  private Result run(Entry entry, Example example) {
    Article article = Article.of(example.text(), Optional.empty());
    Findings findings = coder.code(article, parser);
    Marked marked = new Marked(findings.sentences(), Actors.cast(article, findings.sentences()));
    boolean coded = findings.events().anyMatch(e -> tells(e, entry, example, marked));
    List<String> got = findings.events().map(e -> worded(e, example.text())).toList();
    return new Result(entry, example, coded == isPositive(entry, example), got);
  }

  private static boolean isPositive(Entry entry, Example example) {
    return example.must() && entry.type().isPresent();
  }

  private static boolean tells(Finding.Event event, Entry entry, Example example, Marked marked) {
    boolean must = isPositive(entry, example);
    return entry.type().map(t -> t == event.type()).orElse(true)
        && (must || event.factuality() != Factuality.NEGATED)
        && marked.holds(event.actor(), example.actors())
        && marked.holds(event.recipient(), example.recipients())
        && (!must || isAsNamed(event, example));
  }

  /** Mode and factuality, where the example names them. */
  private static boolean isAsNamed(Finding.Event event, Example example) {
    return (example.mode().isEmpty() || example.mode().equals(event.mode()))
        && example.factuality().filter(f -> !f.equals(event.factuality().code())).isEmpty();
  }

  private static String worded(Finding.Event event, String text) {
    String mode = event.mode().map(m -> " · " + m.code()).orElse("");
    String pair = pair(words(event.actor(), text), words(event.recipient(), text));
    return event.type() + mode + " " + pair + " (" + event.factuality().code() + ")";
  }

  private static String words(Optional<ActorMention> mention, String text) {
    return mention.map(m -> m.span().of(text)).orElse("");
  }

  private static String pair(String actor, String recipient) {
    return (actor.isEmpty() ? "–" : actor) + " → " + (recipient.isEmpty() ? "–" : recipient);
  }

  /** The marks of an example against the coder's mentions. */
  private record Marked(List<Sentence> sentences, Cast cast) {

    /** Where nothing is marked, anybody will do. */
    boolean holds(Optional<ActorMention> mention, List<Span> marks) {
      return marks.isEmpty()
          || mention.filter(m -> marks.stream().anyMatch(mark -> is(m, mark))).isPresent();
    }

    private boolean is(ActorMention mention, Span mark) {
      for (int i = 0; i < sentences.size(); i++) {
        Optional<Token> head = TrainingPair.PairReader.head(sentences.get(i), mark);
        if (head.isPresent()) {
          return mention.span().overlaps(head.get().span())
              || (isPronoun(mention) && isSame(mention, i, head.get()));
        }
      }
      return false;
    }

    private boolean isPronoun(ActorMention mention) {
      return sentences.get(mention.sentence()).token(mention.head()).upos() == Upos.PRON;
    }

    private boolean isSame(ActorMention pronoun, int sentence, Token head) {
      return cast.mention(sentence, head.index())
          .filter(m -> m.actor().isLike(pronoun.actor()))
          .isPresent();
    }
  }
}
