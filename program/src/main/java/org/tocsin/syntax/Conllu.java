package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.text.Span;

/** CoNLL-U, the exchange format of Universal Dependencies, with {@code TokenRange} in MISC. */
public final class Conllu {
  private static final String RANGE = "TokenRange=";
  private static final String MENTION = "Mention=";

  private Conllu() {}

  /**
   * Reads sentences; comments, multiword ranges and empty nodes are passed over. A word without a
   * {@code TokenRange} is laid after the one before, one space apart.
   *
   * @throws IllegalArgumentException naming the line that is not CoNLL-U
   */
  public static List<Sentence> read(String conllu) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int number = 0;
    int offset = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(tokens, mentions));
          tokens.clear();
          mentions.clear();
        }
      } else if (line.charAt(0) != '#') {
        String[] fields = line.split("\t", -1);
        check(fields, number);
        if (fields[0].matches("\\d+")) {
          Token token = token(fields, offset, number);
          tokens.add(token);
          mention(fields, token.index()).ifPresent(mentions::add);
          offset = token.span().end() + 1;
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static void check(String[] fields, int number) {
    if (fields.length != 10) {
      throw new IllegalArgumentException(
          "line " + number + ": " + fields.length + " fields, CoNLL-U has 10");
    }
  }

  private static Token token(String[] fields, int offset, int number) {
    try {
      return new Token(
          Integer.parseInt(fields[0]) - 1,
          range(fields, offset),
          fields[1],
          fields[2],
          Upos.valueOf(fields[3]),
          fields[4],
          fields[5],
          Integer.parseInt(fields[6]) - 1,
          fields[7]);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Span range(String[] fields, int offset) {
    return misc(fields, RANGE)
        .map(Conllu::span)
        .orElseGet(() -> new Span(offset, offset + fields[1].length()));
  }

  private static Optional<Mention> mention(String[] fields, int head) {
    return misc(fields, MENTION)
        .map(value -> {
          int colon = value.indexOf(':');
          EntityType type = EntityType.valueOf(value.substring(0, colon));
          return new Mention(head, span(value.substring(colon + 1)), type);
        });
  }

  private static Optional<String> misc(String[] fields, String name) {
    return Stream.of(fields[9].split("\\|", -1))
        .filter(item -> item.startsWith(name))
        .map(item -> item.substring(name.length()))
        .findFirst();
  }

  private static Span span(String range) {
    int colon = range.indexOf(':');
    return new Span(
        Integer.parseInt(range, 0, colon, 10),
        Integer.parseInt(range, colon + 1, range.length(), 10));
  }

  /** Writes sentences so that {@link #read} gives them back. */
  public static String write(List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : sentences) {
      Map<Integer, Mention> mentions = new HashMap<>();
      sentence.mentions().forEach(m -> mentions.put(m.head(), m));
      for (Token token : sentence.tokens()) {
        write(token, Optional.ofNullable(mentions.get(token.index())), out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void write(Token token, Optional<Mention> mention, StringBuilder out) {
    out.append(token.index() + 1).append('\t').append(token.form()).append('\t');
    out.append(token.lemma()).append('\t').append(token.upos()).append('\t');
    out.append(token.xpos()).append('\t').append(token.features()).append('\t');
    out.append(token.head() + 1).append('\t').append(token.relation()).append("\t_\t");
    out.append(RANGE).append(token.span().start()).append(':').append(token.span().end());
    mention.ifPresent(m -> {
      out.append('|').append(MENTION).append(m.type()).append(':');
      out.append(m.span().start()).append(':').append(m.span().end());
    });
    out.append('\n');
  }
}
