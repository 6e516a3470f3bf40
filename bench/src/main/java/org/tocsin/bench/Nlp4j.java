package org.tocsin.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Parser;
import org.tocsin.syntax.Sentence;

/** NLP4J's tagger and parser; its relations are its own, only its heads can be compared. */
final class Nlp4j implements Parser {
  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder;

  Nlp4j() {
    try (InputStream configuration =
        new java.io.ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))) {
      decoder = new NLPDecoder(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Sentence> parse(String text) {
    StringBuilder out = new StringBuilder();
    try {
      for (NLPNode[] sentence : decoder.decodeDocument(text)) {
        append(sentence, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Conllu.read(out.toString());
  }

  /** The first node is the root and no word. */
  private static void append(NLPNode[] nodes, StringBuilder out) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = node.getDependencyHead().getID();
      String[] fields = {
        Integer.toString(i),
        node.getWordForm(),
        node.getLemma(),
        "X",
        node.getPartOfSpeechTag(),
        "_",
        Integer.toString(head),
        head == 0 ? "root" : "dep",
        "_",
        "TokenRange=" + node.getStartOffset() + ":" + node.getEndOffset()
      };
      out.append(String.join("\t", fields)).append('\n');
    }
    out.append('\n');
  }
}
