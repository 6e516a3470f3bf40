package org.tocsin.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How much of a treebank is said right, given its words; in percent. Heads count with their
 * relations' subtypes left out, as the CoNLL 2018 scorer does.
 *
 * @param oblique F1 of {@code obl} without a subtype
 * @param entities F1 of the type at a mention's head
 */
record DevScore(
    double upos,
    double xpos,
    double features,
    double unlabelled,
    double labelled,
    double oblique,
    double entities) {
  private static final String OBLIQUE = "obl";

  /** What is said of a word, and what is right. */
  private record Pair(Gold said, Gold gold, int word) {
    boolean same(Function<Gold, List<String>> column) {
      return column.apply(said).get(word).equals(column.apply(gold).get(word));
    }

    boolean sameHead() {
      return said.heads().get(word).equals(gold.heads().get(word));
    }

    boolean sameRelation() {
      return sameHead()
          && base(said.relations().get(word)).equals(base(gold.relations().get(word)));
    }
  }

  /** What a model says. */
  static DevScore of(Model model, List<Gold> gold) {
    List<Analysis> said = model.analyseAll(forms(gold));
    return compare(
        IntStream.range(0, gold.size())
            .mapToObj(s -> Gold.of(gold.get(s).forms(), said.get(s)))
            .toList(),
        gold);
  }

  /** What teachers say together, whose labels these are. */
  static DevScore of(Teachers teachers, Labels labels, List<Gold> gold) {
    return compare(
        teachers.label(forms(gold), 0).stream().map(silver -> silver.gold(labels)).toList(), gold);
  }

  private static List<List<String>> forms(List<Gold> gold) {
    return gold.stream().map(Gold::forms).toList();
  }

  private static DevScore compare(List<Gold> said, List<Gold> gold) {
    List<Pair> pairs =
        IntStream.range(0, gold.size())
            .boxed()
            .flatMap(s ->
                IntStream.range(0, gold.get(s).size())
                    .mapToObj(i -> new Pair(said.get(s), gold.get(s), i)))
            .toList();
    return new DevScore(
        share(pairs, p -> p.same(Gold::upos)),
        share(pairs, p -> p.same(Gold::xpos)),
        share(pairs, p -> p.same(Gold::features)),
        share(pairs, Pair::sameHead),
        share(pairs, Pair::sameRelation),
        f1(pairs, Pair::sameHead, (g, i) -> g.relations().get(i).equals(OBLIQUE)),
        f1(
            pairs,
            p -> p.same(Gold::entities),
            (g, i) -> !g.entities().get(i).equals(Mentions.NONE)));
  }

  private static double share(List<Pair> pairs, Predicate<Pair> right) {
    return 100.0 * pairs.stream().filter(right).count() / pairs.size();
  }

  /** Of what is one of a kind. */
  private static double f1(
      List<Pair> pairs, Predicate<Pair> right, BiPredicate<Gold, Integer> isOne) {
    Predicate<Pair> said = p -> isOne.test(p.said(), p.word());
    Predicate<Pair> gold = p -> isOne.test(p.gold(), p.word());
    long both = pairs.stream().filter(said.and(gold).and(right)).count();
    long all = pairs.stream().filter(said).count() + pairs.stream().filter(gold).count();
    return 200.0 * both / Math.max(1, all);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f XPOS %.2f feats %.2f UAS %.2f LAS %.2f obl %.1f entities %.1f",
        upos,
        xpos,
        features,
        unlabelled,
        labelled,
        oblique,
        entities);
  }
}
