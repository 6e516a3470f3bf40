package org.tocsin.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.corenlp.CoreNlp;
import org.tocsin.syntax.Conllu;
import org.tocsin.syntax.Sentence;

/** Stanford CoreNLP, with one or the other of its parsers. */
final class Stanford implements Subject {
  private final CoreNlp corenlp;

  Stanford(CoreNlp corenlp) {
    this.corenlp = corenlp;
  }

  @Override
  public int read(String text) {
    return corenlp.sentences(text);
  }

  /** A space inside a word would cut it in two. */
  @Override
  public List<Sentence> readWords(List<List<String>> sentences) {
    String lines =
        sentences.stream()
            .map(forms -> String.join(" ", forms.stream().map(Stanford::whole).toList()))
            .collect(Collectors.joining("\n"));
    return Conllu.read(corenlp.onWords().apply(lines));
  }

  private static String whole(String form) {
    return form.replaceAll("\\s", "_");
  }
}
