package org.tocsin.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Sentence;

/** NLP4J's tagger and parser; its relations are its own, and so are some of its heads. */
final class Nlp4j implements Subject {
  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">\
      edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public int read(String text) {
    try {
      return decoder.decodeDocument(text).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Sentence> readWords(List<List<String>> sentences) {
    StringBuilder out = new StringBuilder();
    for (List<String> forms : sentences) {
      List<Token> tokens = forms.stream().map(Token::new).toList();
      append(decoder.decode(decoder.toNodeArray(tokens)), out);
    }
    return Conllu.read(out.toString());
  }

  /** The first node is the root and no word. */
  private static void append(NLPNode[] nodes, StringBuilder out) {
    int[] heads = new int[nodes.length];
    for (int i = 1; i < nodes.length; i++) {
      heads[i] = nodes[i].getDependencyHead().getID();
    }
    heads = OneTree.of(heads);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = heads[i];
      String relation = head == 0 ? "root" : node.getDependencyLabel();
      out.append(i).append('\t').append(node.getWordForm()).append("\t_\tX\t");
      out.append(node.getPartOfSpeechTag()).append("\t_\t").append(head).append('\t');
      out.append(relation).append("\t_\t_\n");
    }
    out.append('\n');
  }
}
