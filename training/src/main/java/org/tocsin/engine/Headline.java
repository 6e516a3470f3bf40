package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tocsin.syntax.Upos;

/**
 * Makes a headline of a sentence whose tree is known: without articles, auxiliaries, clauses beside
 * the main one and the full stop, its verb in the present. What is left keeps its tree.
 */
final class Headline {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;
  private static final Set<String> CUT =
      Set.of("parataxis", "appos", "discourse", "vocative", "dislocated", "obl:unmarked");
  private static final Set<String> LIGHT = Set.of("acl:relcl", "orphan", "list", "goeswith");
  private static final Set<String> TAILS = Set.of("as", "after", "before", "if", "until", "over");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final String SINGULAR = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
  private static final String PLURAL = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin";
  private static final Set<String> SMALL =
      Set.of("of", "in", "to", "for", "on", "at", "by", "as", "and", "or", "with", "from", "over");

  private final Gold gold;
  private final int root;
  private final boolean tails;
  private final Set<Integer> kept = new TreeSet<>();

  private Headline(Gold gold, boolean tails) {
    this.gold = gold;
    this.tails = tails;
    root = gold.heads().indexOf(0);
  }

  /**
   * A headline, where the sentence is one of somebody doing something or having it done to them.
   *
   * @param titled whether its words begin with capitals
   */
  static Optional<Gold> of(Gold gold, boolean titled) {
    Headline headline = new Headline(gold, true);
    return headline.fits()
        ? headline.cut(titled).or(() -> new Headline(gold, false).cut(titled))
        : Optional.empty();
  }

  private boolean fits() {
    List<Integer> subjects = children(root).stream().filter(this::isSubject).toList();
    return root > 0
        && gold.upos().get(root).equals("VERB")
        && subjects.size() == 1
        && subjects.getFirst() < root
        && Set.of("NOUN", "PROPN", "NUM").contains(gold.upos().get(subjects.getFirst()))
        && isFinite()
        && children(root).stream().noneMatch(i -> gold.forms().get(i).equals("?"));
  }

  private boolean isSubject(int word) {
    return gold.relations().get(word).startsWith("nsubj");
  }

  private boolean isPassive() {
    return children(root).stream().anyMatch(i -> gold.relations().get(i).equals("nsubj:pass"));
  }

  /** In the past or present, alone or passive or perfect, or to come. */
  private boolean isFinite() {
    List<String> helpers =
        children(root).stream()
            .filter(i -> gold.relations().get(i).startsWith("aux"))
            .map(i -> gold.forms().get(i).toLowerCase(Locale.ROOT))
            .toList();
    return switch (gold.xpos().get(root)) {
      case "VBD", "VBZ", "VBP" -> helpers.isEmpty();
      case "VB" -> helpers.equals(List.of("will"));
      case "VBN" ->
          isPassive()
              ? helpers.size() == 1
                  && Set.of("was", "were", "is", "are").contains(helpers.getFirst())
              : helpers.size() == 1 && Set.of("has", "have", "had").contains(helpers.getFirst());
      default -> false;
    };
  }

  private List<Integer> children(int head) {
    return IntStream.range(0, gold.size())
        .filter(i -> gold.heads().get(i) == head + 1)
        .boxed()
        .toList();
  }

  private Optional<Gold> cut(boolean titled) {
    keep(root);
    List<Integer> words = List.copyOf(kept);
    boolean bare =
        words.stream().anyMatch(i -> gold.forms().get(i).matches("(?i)I|we|you|my|our|n['’]t"));
    return words.size() < SHORTEST || words.size() > LONGEST || bare
        ? Optional.empty()
        : Optional.of(made(words, titled));
  }

  private void keep(int word) {
    kept.add(word);
    for (int child : children(word)) {
      if (!isLeftOut(child)) {
        keep(child);
      }
    }
  }

  private boolean isLeftOut(int word) {
    String relation = gold.relations().get(word);
    boolean ofRoot = gold.heads().get(word) == root + 1;
    boolean article =
        relation.equals("det")
            && ARTICLES.contains(gold.forms().get(word).toLowerCase(Locale.ROOT));
    boolean helper = ofRoot && relation.startsWith("aux") && !gold.xpos().get(root).equals("VB");
    boolean beside = ofRoot && (relation.equals("conj") || relation.equals("cc"));
    boolean early = ofRoot && word < root && !isSubject(word) && !relation.startsWith("aux");
    return article
        || helper
        || beside
        || early
        || CUT.contains(relation)
        || (relation.equals("advcl") && !isTail(word))
        || LIGHT.contains(relation)
        || relation.equals("punct")
        || (relation.equals("mark") && ofRoot);
  }

  /** "… <em>as</em> talks stall". */
  private boolean isTail(int word) {
    return tails
        && word > root
        && children(word).stream()
            .anyMatch(
                i -> i < word && TAILS.contains(gold.forms().get(i).toLowerCase(Locale.ROOT)));
  }

  private Gold made(List<Integer> words, boolean titled) {
    List<Integer> heads = new ArrayList<>();
    for (int word : words) {
      heads.add(word == root ? 0 : words.indexOf(gold.heads().get(word) - 1) + 1);
    }
    int first = words.getFirst();
    return new Gold(
        Model.HEADLINE,
        column(words, i -> cased(form(i), i == first, titled)),
        column(words, i -> isFuture(i) ? "PART" : gold.upos().get(i)),
        column(words, i -> isFuture(i) ? "TO" : i == root ? rootTag() : gold.xpos().get(i)),
        column(words, i -> isFuture(i) ? "_" : i == root ? rootFeatures() : gold.features().get(i)),
        heads,
        column(words, i -> isFuture(i) ? "mark" : gold.relations().get(i)),
        column(words, gold.entities()::get),
        gold.hasEntities());
  }

  private static List<String> column(List<Integer> words, IntFunction<String> value) {
    return words.stream().map(value::apply).toList();
  }

  /** "Will" becomes "to". */
  private boolean isFuture(int word) {
    return gold.heads().get(word) == root + 1 && gold.relations().get(word).equals("aux");
  }

  private boolean isPresent() {
    return FINITE.contains(gold.xpos().get(root))
        || (gold.xpos().get(root).equals("VBN") && !isPassive());
  }

  private boolean isPlural() {
    int subject = children(root).stream().filter(this::isSubject).findFirst().orElse(root);
    return gold.features().get(subject).contains("Number=Plur")
        || children(subject).stream().anyMatch(i -> gold.relations().get(i).equals("conj"));
  }

  private String rootTag() {
    return isPresent() ? isPlural() ? "VBP" : "VBZ" : gold.xpos().get(root);
  }

  private String rootFeatures() {
    if (gold.xpos().get(root).equals("VB")) {
      return "VerbForm=Inf";
    }
    if (isPresent()) {
      return isPlural() ? PLURAL : SINGULAR;
    }
    return "Tense=Past|VerbForm=Part|Voice=Pass";
  }

  private String form(int word) {
    if (isFuture(word)) {
      return "to";
    }
    String form = gold.forms().get(word);
    if (word != root || !isPresent()) {
      return form;
    }
    String lemma = Lemmatizer.english().lemma(form, Upos.VERB, gold.features().get(word));
    return isPlural() ? lemma : Inflection.third(lemma);
  }

  private static String cased(String form, boolean first, boolean titled) {
    boolean upper = first || (titled && !SMALL.contains(form));
    return upper ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
  }
}
