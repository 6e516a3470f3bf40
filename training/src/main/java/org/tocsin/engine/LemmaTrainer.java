package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Treebank;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/**
 * Learns the rules of {@link Lemmatizer} from treebanks, the list of irregular verbs, and the
 * regular forms of the lemmas seen.
 */
final class LemmaTrainer {
  private final Map<String, Endings> keys = new TreeMap<>();
  private final Set<String> verbs = new TreeSet<>();
  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> strong = new TreeSet<>();

  /** The lines that {@link Lemmatizer#parse} reads. */
  static List<String> train(List<Treebank.Document> documents) {
    LemmaTrainer trainer = new LemmaTrainer();
    for (Treebank.Document document : documents) {
      document.sentences().forEach(s -> s.tokens().forEach(trainer::see));
    }
    Resource.lines(LemmaTrainer.class, "en/irregular.txt").forEach(trainer::irregular);
    trainer.regular();
    List<String> lines = new ArrayList<>();
    trainer.keys.forEach((key, endings) -> lines.addAll(endings.lines(key, key.indexOf(':') < 0)));
    return lines;
  }

  private Endings key(String key) {
    return keys.computeIfAbsent(key, k -> new Endings());
  }

  private void see(Token token) {
    if (token.lemma().equals("_") && !token.form().equals("_")) {
      return;
    }
    String low = token.lower();
    if (token.upos() == Upos.NUM && Character.isDigit(low.charAt(0))) {
      return;
    }
    boolean cased = !low.equals(token.form());
    String lemma =
        cased && token.upos() != Upos.PRON ? token.lemma().toLowerCase(Locale.ROOT) : token.lemma();
    LemmaKey key = LemmaKey.of(token.upos(), token.features());
    key(key.flagged()).see(low, LemmaEdit.between(low, lemma), 1);
    if (cased && token.upos() != Upos.PRON) {
      boolean keeps = !lemma.equals(token.lemma());
      key(LemmaKey.ofCase(token.upos(), token.form()))
          .see(low, keeps ? Lemmatizer.KEEP : Lemmatizer.LOWER, 1);
    }
    remember(token, lemma, key);
  }

  private void remember(Token token, String lemma, LemmaKey key) {
    if (!key.flags().isEmpty() || !lemma.matches("[a-z]{3,}")) {
      return;
    }
    if (token.upos() == Upos.VERB) {
      verbs.add(lemma);
      if (key.name().endsWith("|ed") && !token.lower().endsWith("ed")) {
        strong.add(lemma);
      }
    } else if (token.upos() == Upos.NOUN && !token.has("Number=Ptan")) {
      nouns.add(lemma);
    }
  }

  /** A line of the list: a verb and its past forms. */
  private void irregular(String line) {
    String[] words = line.split(" ", -1);
    strong.add(words[0]);
    verbs.add(words[0]);
    for (int i = 1; i < words.length; i++) {
      teach("VERB|ed", words[i], words[0]);
    }
  }

  private void regular() {
    for (String verb : verbs) {
      teach("VERB|s", Inflection.third(verb), verb);
      teach("VERB|ing", Inflection.gerund(verb), verb);
      if (!strong.contains(verb)) {
        teach("VERB|ed", Inflection.past(verb), verb);
      }
    }
    nouns.forEach(noun -> teach("NOUN|Plur", Inflection.plural(noun), noun));
  }

  private void teach(String key, String form, String lemma) {
    if (!key(key).knows(form)) {
      key(key).see(form, LemmaEdit.between(form, lemma), 1);
    }
  }
}
