package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.text.Span;

/**
 * Documents of a treebank in CoNLL-U with the raw text they were made from: words are one space
 * apart unless {@code SpaceAfter=No}, paragraphs ({@code # newpar}) one blank line.
 */
public final class Treebank {
  private static final String GENRE = "# meta::genre = ";

  private final List<Document> documents = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<String> genre = Optional.empty();
  private String gap = "";
  private boolean newParagraph;
  private int rangeEnd;
  private boolean rangeSpace;

  private Treebank() {}

  /**
   * A document of a treebank.
   *
   * @param text the raw text, to which the offsets of the tokens refer
   * @param genre as GUM's {@code meta::genre} names it
   */
  public record Document(String text, Optional<String> genre, List<Sentence> sentences) {
    public Document {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Reads all documents of a file; empty nodes are passed over.
   *
   * @throws IllegalArgumentException naming the line that is not CoNLL-U
   */
  public static List<Document> read(String conllu) {
    Treebank reader = new Treebank();
    int number = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      try {
        reader.line(line.strip());
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    reader.endDocument();
    return List.copyOf(reader.documents);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      endSentence();
    } else if (line.startsWith("# newdoc")) {
      endDocument();
    } else if (line.startsWith("# newpar")) {
      newParagraph = true;
    } else if (line.startsWith(GENRE)) {
      genre = Optional.of(line.substring(GENRE.length()).strip());
    } else if (line.charAt(0) != '#') {
      fields(line.split("\t", -1));
    }
  }

  private void fields(String[] fields) {
    boolean space = !("|" + fields[9] + "|").contains("|SpaceAfter=No|");
    int dash = fields[0].indexOf('-');
    if (dash > 0) {
      rangeEnd = Integer.parseInt(fields[0].substring(dash + 1));
      rangeSpace = space;
    } else if (fields[0].indexOf('.') < 0) {
      int number = Integer.parseInt(fields[0]);
      word(fields, number);
      boolean inRange = number <= rangeEnd;
      gap = (inRange ? number == rangeEnd && rangeSpace : space) ? " " : "";
    }
  }

  private void word(String[] fields, int number) {
    if (tokens.isEmpty() && newParagraph && !text.isEmpty()) {
      gap = "\n\n";
    }
    newParagraph = false;
    text.append(text.isEmpty() ? "" : gap);
    int start = text.length();
    text.append(fields[1]);
    tokens.add(
        new Token(
            number - 1,
            new Span(start, text.length()),
            fields[1],
            fields[2],
            Upos.valueOf(fields[3]),
            fields[4],
            fields[5],
            Integer.parseInt(fields[6]) - 1,
            fields[7]));
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(tokens));
      tokens.clear();
    }
    rangeEnd = 0;
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      documents.add(new Document(text.toString(), genre, sentences));
    }
    sentences.clear();
    text.setLength(0);
    genre = Optional.empty();
    gap = "";
    newParagraph = false;
  }
}
