package org.tocsin.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Finds the names of places among the words of parsed sentences. */
final class Recognizer {
  private static final int WORDS = 5;
  private static final int SHORT = 3;
  private static final double DOUBT = 1.5;
  private static final double MANY = 1;
  private static final double PLACED = 2;
  private static final double AFTER_NAME = -3.5;
  private static final double BEFORE_NAME = -2;
  private static final double ACTING = -1.5;
  private static final double NO_NAME = -2;
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "to", "outside", "around", "of", "through", "toward");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "de", "la", "-", "al", "el");

  private final Atlas atlas;
  private final String text;
  private final Set<String> surnames = new HashSet<>();

  /** What was asked of the atlas already: a text names the same again and again. */
  private final Map<String, Boolean> known = new HashMap<>();

  Recognizer(Atlas atlas, String text) {
    this.atlas = atlas;
    this.text = text;
  }

  /**
   * A name with what speaks for a place in its sentence.
   *
   * @param evidence above 0 for a place, below for something else
   */
  record Found(Span span, double evidence) {

    /** Large places are kept; small ones need the article or the sentence on their side. */
    boolean keeps(Resolver.Answer answer) {
      return answer
          .entry()
          .map(e ->
              switch (e.kind()) {
                case CONTINENT, COUNTRY, REGION, AREA -> true;
                case DISTRICT, CITY -> answer.score() + evidence > DOUBT;
              })
          .orElse(false);
    }
  }

  /** Names, in order, none overlapping. */
  List<Found> find(List<Sentence> sentences) {
    sentences.forEach(this::persons);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.size()) {
        int end = name(sentence, at);
        if (end > at) {
          Span span = sentence.token(at).span().cover(sentence.token(end - 1).span());
          found.add(new Found(span, evidence(sentence, at, end)));
        }
        at = Math.max(end, at + 1);
      }
    }
    return found;
  }

  /** Learns the surnames that follow given names and titles. */
  private void persons(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String before = sentence.token(i - 1).form();
      Token token = sentence.token(i);
      if (isName(token) && (isGiven(sentence, i - 1) || Words.TITLES.contains(before))) {
        surnames.add(token.form());
        if (i + 1 < sentence.size() && isName(sentence.token(i + 1))) {
          surnames.add(sentence.token(i + 1).form());
        }
      }
    }
  }

  private static boolean isGiven(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return Words.GIVEN_NAMES.contains(token.form()) && token.isName();
  }

  private static boolean isName(Token token) {
    return token.isName() && Character.isUpperCase(token.form().charAt(0));
  }

  /** The index after the name that begins here, or the index itself. */
  private int name(Sentence sentence, int start) {
    if (!mayBegin(sentence.token(start))) {
      return start;
    }
    int last = Math.min(sentence.size(), start + WORDS);
    for (int end = last; end > start; end--) {
      if (mayEnd(sentence, start, end) && isPlace(sentence, start, end)) {
        return end;
      }
    }
    return start;
  }

  private static boolean mayBegin(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && (token.isName() || token.upos() == Upos.ADJ || token.upos() == Upos.NOUN);
  }

  private static boolean mayEnd(Sentence sentence, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      String form = sentence.token(i).form();
      if (!Character.isUpperCase(form.codePointAt(0)) && !SMALL.contains(form)) {
        return false;
      }
    }
    return Character.isUpperCase(sentence.token(end - 1).form().codePointAt(0));
  }

  private boolean isPlace(Sentence sentence, int start, int end) {
    Span span = sentence.token(start).span().cover(sentence.token(end - 1).span());
    String name = span.of(text);
    boolean one = end == start + 1;
    if (one
        && (Words.NOT_PLACES.contains(name) || (surnames.contains(name) && !atlas.isLarge(name)))) {
      return false;
    }
    if (name.length() <= SHORT
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && !name.endsWith(".")) {
      return false;
    }
    return !isPerson(sentence, start, end)
        && !isOther(sentence, end)
        && known.computeIfAbsent(name, atlas::knows);
  }

  private static boolean isPerson(Sentence sentence, int start, int end) {
    if (start > 0) {
      Token before = sentence.token(start - 1);
      if (Words.TITLES.contains(before.form()) || isGiven(sentence, start - 1)) {
        return true;
      }
    }
    return end < sentence.size()
        && end == start + 1
        && isGiven(sentence, start)
        && isName(sentence.token(end));
  }

  private double evidence(Sentence sentence, int start, int end) {
    Token head = head(sentence, start, end);
    double evidence = end - start > 1 ? MANY : 0;
    if (start > 0) {
      String before = sentence.token(start - 1).lower();
      evidence += PLACING.contains(before) ? PLACED : 0;
      evidence += isName(sentence.token(start - 1)) ? AFTER_NAME : 0;
    }
    if (end < sentence.size() && isName(sentence.token(end))) {
      evidence += BEFORE_NAME;
    }
    String relation = head.baseRelation();
    if (relation.equals("nsubj") || relation.equals("obj") || relation.equals("iobj")) {
      evidence += ACTING;
    }
    if (!head.isName()) {
      evidence += NO_NAME;
    }
    return evidence;
  }

  private static Token head(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      int head = sentence.token(i).head();
      if (head < start || head >= end) {
        return sentence.token(i);
      }
    }
    return sentence.token(start);
  }

  private static boolean isOther(Sentence sentence, int end) {
    return end < sentence.size() && Words.NOT_AFTER.contains(sentence.token(end).form());
  }
}
