package org.tocsin.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.tocsin.syntax.Mender;
import org.tocsin.syntax.Mention;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** English text to sentences: the front door of this package. */
public final class Engine implements Parser {
  private final Model model;
  private final String hash;

  private Engine(Model model, String hash) {
    this.model = model;
    this.hash = hash;
  }

  /** The engine with the model it is shipped with, loaded once. */
  public static Engine english() {
    return English.ENGINE;
  }

  /** Names the content of the model. */
  String hash() {
    return hash;
  }

  /** Cuts a text into sentences of words; every character that is no space is in one word. */
  public static List<List<Span>> words(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      List<Span> tokens = Tokenizer.tokens(text, paragraph);
      int dateline = Math.max(Dateline.length(text, tokens), Flash.length(text, tokens));
      if (dateline > 0) {
        sentences.add(tokens.subList(0, dateline));
      }
      sentences.addAll(
          SentenceSplitter.english().split(text, tokens.subList(dateline, tokens.size())));
    }
    return sentences;
  }

  @Override
  public List<Sentence> parse(String text) {
    List<List<Span>> words = words(text);
    List<List<String>> forms =
        words.stream().map(s -> s.stream().map(word -> word.of(text)).toList()).toList();
    return sentences(words, forms);
  }

  /** Reads sentences that are cut into words already; their spans are as if one space apart. */
  public List<Sentence> parseWords(List<List<String>> sentences) {
    List<List<Span>> spans = new ArrayList<>(sentences.size());
    int start = 0;
    for (List<String> forms : sentences) {
      List<Span> own = new ArrayList<>(forms.size());
      for (String form : forms) {
        own.add(new Span(start, start + form.length()));
        start += form.length() + 1;
      }
      spans.add(own);
    }
    return sentences(spans, sentences);
  }

  private List<Sentence> sentences(List<List<Span>> words, List<List<String>> forms) {
    List<Analysis> analyses = model.analyseAll(forms);
    List<Sentence> sentences = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      sentences.add(sentence(words.get(i), forms.get(i), analyses.get(i).words()));
    }
    return Mender.mend(sentences);
  }

  private static Sentence sentence(
      List<Span> spans, List<String> forms, List<Analysis.Word> words) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Analysis.Word word = words.get(i);
      Upos upos = upos(word);
      String lemma = Lemmatizer.english().lemma(forms.get(i), upos, word.features());
      tokens.add(
          new Token(
              i,
              spans.get(i),
              forms.get(i),
              lemma,
              upos,
              word.xpos(),
              word.features(),
              word.head(),
              word.relation()));
    }
    return new Sentence(tokens, mentions(new Sentence(tokens), words));
  }

  /** "Held <em>talks</em>": a verb by one tag only is a noun where a noun stands. */
  private static Upos upos(Analysis.Word word) {
    boolean nominal =
        switch (word.relation()) {
          case "obj", "nsubj", "nsubj:pass", "obl", "nmod", "compound" -> true;
          default -> false;
        };
    return nominal && word.upos() == Upos.VERB && word.xpos().matches("NNS?")
        ? Upos.NOUN
        : word.upos();
  }

  private static List<Mention> mentions(Sentence sentence, List<Analysis.Word> words) {
    MentionSpans spans = new MentionSpans(sentence);
    List<Mention> mentions = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words
          .get(token.index())
          .entity()
          .ifPresent(type -> mentions.add(new Mention(token.index(), spans.of(token), type)));
    }
    return mentions;
  }

  private static final class English {
    static final Engine ENGINE = load();

    private static Engine load() {
      try (InputStream in = Engine.class.getResourceAsStream("en/model.bin")) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its language model");
        }
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
        Model model = Model.load(checked);
        return new Engine(
            model, HexFormat.of().toHexDigits((int) checked.getChecksum().getValue()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
