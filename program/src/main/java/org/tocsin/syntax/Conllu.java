package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.Span;

/** CoNLL-U, the exchange format of Universal Dependencies, with {@code TokenRange} in MISC. */
public final class Conllu {
  private static final String RANGE = "TokenRange=";

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
    int number = 0;
    int offset = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(tokens));
          tokens.clear();
        }
      } else if (line.charAt(0) != '#') {
        String[] fields = line.split("\t", -1);
        check(fields, number);
        if (fields[0].matches("\\d+")) {
          Token token = token(fields, offset, number);
          tokens.add(token);
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
    for (String item : fields[9].split("\\|", -1)) {
      if (item.startsWith(RANGE)) {
        int colon = item.indexOf(':');
        return new Span(
            Integer.parseInt(item.substring(RANGE.length(), colon)),
            Integer.parseInt(item.substring(colon + 1)));
      }
    }
    return new Span(offset, offset + fields[1].length());
  }

  /** Writes sentences so that {@link #read} gives them back. */
  public static String write(List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        out.append(token.index() + 1).append('\t').append(token.form()).append('\t');
        out.append(token.lemma()).append('\t').append(token.upos()).append('\t');
        out.append(token.xpos()).append('\t').append(token.features()).append('\t');
        out.append(token.head() + 1).append('\t').append(token.relation()).append("\t_\t");
        out.append(RANGE).append(token.span().start()).append(':');
        out.append(token.span().end()).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
