package org.tocsin.syntax;

import java.util.List;

/** Trees for tests, a word a line: form, lemma, universal tag, Penn tag, head, relation. */
public final class Trees {
  private Trees() {}

  public static Sentence tree(String words) {
    StringBuilder conllu = new StringBuilder();
    int number = 0;
    for (String word : words.strip().split("\n", -1)) {
      String[] w = word.strip().split(" +", -1);
      number++;
      conllu.append(
          String.join("\t", "" + number, w[0], w[1], w[2], w[3], "_", w[4], w[5], "_", "_\n"));
    }
    return Conllu.read(conllu.toString()).getFirst();
  }

  static Sentence mended(String words) {
    return Mender.mend(tree(words));
  }

  static List<String> below(Sentence sentence, String head, String relation) {
    return sentence.children(word(sentence, head), relation).map(Token::form).toList();
  }

  public static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
