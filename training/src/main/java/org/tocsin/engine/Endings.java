package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fewest endings, from short to long, that give most words of one key their edit; what is left
 * are whole words.
 */
final class Endings {
  private static final Comparator<String> SHORT_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /** How often each edit was seen with each form in lower case. */
  private final Map<String, Map<LemmaEdit, Integer>> forms = new TreeMap<>();

  private final Map<String, LemmaEdit> rules = new TreeMap<>(SHORT_FIRST);

  void see(String form, LemmaEdit edit, int times) {
    forms
        .computeIfAbsent("^" + form, f -> new TreeMap<>(Comparator.comparing(LemmaEdit::toString)))
        .merge(edit, times, Integer::sum);
  }

  boolean knows(String form) {
    return forms.containsKey("^" + form);
  }

  /** The lines of a key for {@link Lemmatizer#parse}; endings are left out where not asked for. */
  List<String> lines(String key, boolean general) {
    if (general) {
      learn();
    }
    forms.forEach(this::exception);
    List<String> lines = new ArrayList<>();
    rules.forEach(
        (ending, edit) -> lines.add((lines.isEmpty() ? key : "") + '\t' + ending + '\t' + edit));
    return lines;
  }

  private void learn() {
    Map<String, Map<LemmaEdit, Integer>> endings = new TreeMap<>(SHORT_FIRST);
    forms.forEach((form, edits) -> count(form, best(edits), endings));
    endings.forEach(this::keep);
  }

  private static void count(
      String form, LemmaEdit edit, Map<String, Map<LemmaEdit, Integer>> endings) {
    for (int i = start(form); i <= form.length(); i++) {
      endings
          .computeIfAbsent(
              form.substring(i), e -> new TreeMap<>(Comparator.comparing(LemmaEdit::toString)))
          .merge(edit, 1, Integer::sum);
    }
  }

  private static int start(String form) {
    return Math.max(1, form.length() - Lemmatizer.LONGEST_ENDING);
  }

  /** Keeps an ending where it says, of two words at least, something else than a shorter one. */
  private void keep(String ending, Map<LemmaEdit, Integer> edits) {
    LemmaEdit best = best(edits);
    int words = edits.getOrDefault(best, 0);
    LemmaEdit shorter = rule(ending);
    if (ending.isEmpty()
        || (words >= 2 && !best.equals(shorter) && words > edits.getOrDefault(shorter, 0))) {
      rules.put(ending, best);
    }
  }

  private void exception(String form, Map<LemmaEdit, Integer> edits) {
    LemmaEdit best = best(edits);
    if (!rules.containsKey("") || !rule(form.substring(start(form))).equals(best)) {
      rules.put(form, best);
    }
  }

  private LemmaEdit rule(String ending) {
    for (int i = 0; i <= ending.length(); i++) {
      LemmaEdit rule = rules.get(ending.substring(i));
      if (rule != null) {
        return rule;
      }
    }
    return Lemmatizer.KEEP;
  }

  private static LemmaEdit best(Map<LemmaEdit, Integer> edits) {
    LemmaEdit best = Lemmatizer.KEEP;
    int most = 0;
    for (Map.Entry<LemmaEdit, Integer> edit : edits.entrySet()) {
      if (edit.getValue() > most) {
        best = edit.getKey();
        most = edit.getValue();
      }
    }
    return best;
  }
}
