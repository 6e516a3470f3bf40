package org.tocsin.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

class CastProperties {
  private static final List<Upos> TAGS = List.of(Upos.values());
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "nmod",
          "nmod:poss",
          "compound",
          "appos",
          "amod",
          "det",
          "flat",
          "case",
          "conj",
          "acl:relcl",
          "punct");

  @Property(tries = 300)
  void everyTreeHasACastInsideTheText(@ForAll("sentences") List<List<String>> words) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (List<String> sentence : words) {
      sentences.add(sentence(sentence, text));
    }
    Article article = Article.of(text.toString(), Optional.empty());

    Cast cast = Actors.cast(article, sentences);

    assertThat(told(cast, sentences)).isEqualTo(told(Actors.cast(article, sentences), sentences));
    for (int s = 0; s < sentences.size(); s++) {
      Span all = sentences.get(s).span();
      for (int t = 0; t < sentences.get(s).size(); t++) {
        assertThat(all.contains(cast.span(s, t))).isTrue();
      }
      cast.mentions(s)
          .forEach(m -> assertThat(m.span().of(article.text())).isEqualTo(m.actor().text()));
    }
  }

  private static List<ActorMention> told(Cast cast, List<Sentence> sentences) {
    List<ActorMention> told = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      told.addAll(cast.mentions(s));
    }
    return told;
  }

  /** A tree whose shape follows from the words alone. */
  private static Sentence sentence(List<String> words, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int hash = Math.floorMod(word.hashCode() * 31 + i, 9973);
      int root = Math.floorMod(words.hashCode(), words.size());
      int head = i == root ? Token.NONE : parent(i, root, hash);
      int start = text.length();
      text.append(word).append(' ');
      Upos upos = TAGS.get(hash % TAGS.size());
      String relation = head < 0 ? "root" : RELATIONS.get(hash % RELATIONS.size());
      tokens.add(
          new Token(
              i,
              new Span(start, start + word.length()),
              word,
              word,
              upos,
              "_",
              "_",
              head,
              relation));
    }
    return new Sentence(tokens);
  }

  private static int parent(int index, int root, int hash) {
    int between = Math.abs(index - root);
    int step = hash % between;
    return index > root ? root + step : root - step;
  }

  @Provide
  Arbitrary<List<List<String>>> sentences() {
    Arbitrary<String> known =
        Arbitraries.of(
            "President",
            "the",
            "Russia",
            "U.S.",
            "Tokayev",
            "he",
            "their",
            "group",
            "(",
            ")",
            "of",
            "Kazakh",
            "police",
            "-",
            "'s",
            "Security",
            "Council",
            "who",
            "prisoners");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
    return Arbitraries.oneOf(known, any).list().ofMinSize(1).ofMaxSize(12).list().ofMaxSize(4);
  }
}
