package org.tocsin.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/**
 * Dictionary forms of English words by the longest ending known for their tags; whole words are
 * endings too, with {@code ^} before them. Capitals are a question of their own, answered by rules
 * of the same kind. Listed {@link Verbs} come first.
 */
final class Lemmatizer {
  static final int LONGEST_ENDING = 8;

  /** What rules of case say: the edit that changes nothing, and one that cannot be. */
  static final LemmaEdit KEEP = new LemmaEdit(0, "");

  static final LemmaEdit LOWER = new LemmaEdit(0, "_");

  private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3}(?!\\d))");

  private final Map<String, Map<String, LemmaEdit>> rules;

  private Lemmatizer(Map<String, Map<String, LemmaEdit>> rules) {
    this.rules = Map.copyOf(rules);
  }

  static Lemmatizer english() {
    return English.LEMMATIZER;
  }

  /** Reads lines of a key, or nothing for the one before, an ending and an edit, parted by tabs. */
  static Lemmatizer parse(List<String> lines) {
    Map<String, Map<String, LemmaEdit>> rules = new HashMap<>();
    Map<String, LemmaEdit> edits = new HashMap<>();
    String key = "";
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      key = fields[0].isEmpty() ? key : fields[0];
      rules
          .computeIfAbsent(key, k -> new HashMap<>())
          .put(fields[1], edits.computeIfAbsent(fields[2], LemmaEdit::parse));
    }
    return new Lemmatizer(rules);
  }

  /** The lemma of a form; {@code features} as in CoNLL-U. */
  String lemma(String form, Upos upos, String features) {
    if (upos == Upos.NUM && Character.isDigit(form.charAt(0))) {
      return THOUSANDS.matcher(form).replaceAll("");
    }
    String low = form.toLowerCase(Locale.ROOT);
    Optional<String> verb = upos == Upos.VERB ? Verbs.english().base(low) : Optional.empty();
    if (verb.isPresent()) {
      return verb.get();
    }
    LemmaKey key = LemmaKey.of(upos, features);
    LemmaEdit edit =
        (key.flags().isEmpty() ? Optional.<LemmaEdit>empty() : edit(key.flagged(), low))
            .or(() -> edit(key.name(), low))
            .orElse(KEEP);
    boolean same = low.equals(form) || low.length() != form.length();
    return same || !keepsCase(form, low, upos) ? edit.apply(low) : cased(form, edit);
  }

  private boolean keepsCase(String form, String low, Upos upos) {
    return edit(LemmaKey.ofCase(upos, form), low).map(KEEP::equals).orElse(upos == Upos.PROPN);
  }

  private static String cased(String form, LemmaEdit edit) {
    boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    String added = capitals ? edit.added().toUpperCase(Locale.ROOT) : edit.added();
    String lemma = new LemmaEdit(edit.cut(), added).apply(form);
    return edit.cut() == form.length() && !capitals
        ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
        : lemma;
  }

  private Optional<LemmaEdit> edit(String key, String low) {
    Map<String, LemmaEdit> endings = rules.get(key);
    if (endings == null) {
      return Optional.empty();
    }
    String word = "^" + low;
    LemmaEdit whole = endings.get(word);
    if (whole != null && whole.fits(low)) {
      return Optional.of(whole);
    }
    for (int from = Math.max(1, word.length() - LONGEST_ENDING); from <= word.length(); from++) {
      LemmaEdit edit = endings.get(word.substring(from));
      if (edit != null && edit.fits(low)) {
        return Optional.of(edit);
      }
    }
    return Optional.empty();
  }

  private static final class English {
    static final Lemmatizer LEMMATIZER = parse(Resource.lines(Lemmatizer.class, "en/lemmas.txt"));
  }
}
