package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of a treebank a model gets right, given its words. */
record DevScore(
    double upos,
    double xpos,
    double features,
    double unlabelled,
    double labelled,
    double entities,
    double perSecond) {

  /** Compares relations without their subtypes, as the CoNLL 2018 scorer does. */
  static DevScore of(Model model, List<Gold> sentences) {
    List<List<String>> forms = sentences.stream().map(Gold::forms).toList();
    long start = System.nanoTime();
    List<Analysis> found = model.analyseAll(forms);
    double seconds = (System.nanoTime() - start) / 1e9;
    int[] right = new int[5];
    int words = 0;
    int[] mentions = new int[3];
    for (int s = 0; s < sentences.size(); s++) {
      Gold gold = sentences.get(s);
      words += gold.size();
      for (int i = 0; i < gold.size(); i++) {
        Analysis.Word word = found.get(s).words().get(i);
        boolean head = word.head() + 1 == gold.heads().get(i);
        right[0] += word.upos().name().equals(gold.upos().get(i)) ? 1 : 0;
        right[1] += word.xpos().equals(gold.xpos().get(i)) ? 1 : 0;
        right[2] += word.features().equals(gold.features().get(i)) ? 1 : 0;
        right[3] += head ? 1 : 0;
        right[4] += head && base(word.relation()).equals(base(gold.relations().get(i))) ? 1 : 0;
        String entity =
            word.entity().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse(Mentions.NONE);
        String goldEntity = gold.entities().get(i);
        mentions[0] += Mentions.NONE.equals(entity) ? 0 : 1;
        mentions[1] += Mentions.NONE.equals(goldEntity) ? 0 : 1;
        mentions[2] += !Mentions.NONE.equals(entity) && entity.equals(goldEntity) ? 1 : 0;
      }
    }
    List<Double> shares = new ArrayList<>();
    for (int count : right) {
      shares.add(100.0 * count / words);
    }
    return new DevScore(
        shares.get(0),
        shares.get(1),
        shares.get(2),
        shares.get(3),
        shares.get(4),
        200.0 * mentions[2] / Math.max(1, mentions[0] + mentions[1]),
        sentences.size() / seconds);
  }

  /** Without the subtype. */
  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f XPOS %.2f feats %.2f UAS %.2f LAS %.2f entities %.1f (%.0f sentences/s)",
        upos,
        xpos,
        features,
        unlabelled,
        labelled,
        entities,
        perSecond);
  }
}
