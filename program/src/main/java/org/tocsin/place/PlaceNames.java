package org.tocsin.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** The names of places inside a noun phrase: the finest ones it says, not what holds them. */
final class PlaceNames {
  private static final int DEPTH = 6;
  private static final Pattern AGENT = Pattern.compile("(?:ers|ists|men|ors|ants)$");
  static final Set<String> WITHIN =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "on",
          "over",
          "across",
          "into",
          "along",
          "throughout",
          "within",
          "between",
          "through",
          "to",
          "toward",
          "towards",
          "off",
          "above",
          "behind",
          "beyond",
          "from",
          "via",
          "against",
          "north",
          "south",
          "east",
          "west",
          "amid");
  private static final Set<String> SUBURBS = Set.of("suburb", "neighborhood", "neighbourhood");
  private static final Set<String> ACTING = Set.of("with", "against", "by", "for");
  private static final int REACH = 8;
  private static final Set<String> HERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "on", "over", "across");
  private static final Set<String> STRICT = Set.of("in", "at", "near", "outside");
  private static final Set<String> TIMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "ramadan",
          "christmas",
          "easter",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Set<String> BODIES =
      Set.of(
          "army",
          "forces",
          "force",
          "party",
          "ministry",
          "council",
          "government",
          "police",
          "agency",
          "front",
          "movement",
          "brigade",
          "battalion",
          "division",
          "regiment",
          "union",
          "court",
          "committee",
          "commission",
          "congress",
          "senate",
          "house",
          "company",
          "group",
          "nations",
          "association",
          "organization",
          "observatory",
          "news",
          "press",
          "times",
          "radio",
          "corps",
          "guard",
          "command",
          "network",
          "league",
          "state",
          "isis",
          "taliban",
          "militia",
          "coalition",
          "assembly",
          "federation",
          "armed",
          "office");

  private final Sentence sentence;
  private final Predicate<Token> known;

  PlaceNames(Sentence sentence, Predicate<Token> known) {
    this.sentence = sentence;
    this.known = known;
  }

  /**
   * The names that a phrase bears or is described by.
   *
   * @param trusting whether an unlisted name at the head is taken for a place
   */
  List<Span> in(Token head, boolean trusting) {
    return in(head, trusting, DEPTH);
  }

  private List<Span> in(Token head, boolean trusting, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    if (isNamed(head)) {
      if (isPlace(head, trusting)) {
        found.add(name(head));
      } else if (known.test(head) || isUnlisted(head)) {
        return List.of();
      }
    } else if (!SUBURBS.contains(head.lemma())) {
      found.addAll(before(head));
    }
    if (found.isEmpty()) {
      found.addAll(described(head, depth));
    }
    if (found.isEmpty() && SUBURBS.contains(head.lemma())) {
      found.addAll(before(head));
    }
    sentence
        .children(head, "conj")
        .filter(c -> c.upos().isNominal())
        .forEach(c -> found.addAll(in(c, trusting, depth - 1)));
    return found;
  }

  /** A name, or a common noun that ends one: "the T-4 Airport". */
  private boolean isNamed(Token head) {
    return head.upos() == Upos.PROPN
        || (head.index() > 0
            && head.upos() == Upos.NOUN
            && Character.isUpperCase(head.form().codePointAt(0)));
  }

  /** A listed place, or an unlisted name where only a place is said. */
  private boolean isPlace(Token head, boolean trusting) {
    return known.test(head) || namesKnown(head) || (trusting && isUnlisted(head));
  }

  private boolean namesKnown(Token head) {
    return Words.PLACE_NOUNS.contains(head.lower())
        && sentence.children(head, "compound").anyMatch(c -> c.upos() == Upos.PROPN);
  }

  private boolean isUnlisted(Token head) {
    return Character.isUpperCase(head.form().codePointAt(0))
        && !TIMES.contains(head.lower())
        && !BODIES.contains(head.lower())
        && !isPerson(head);
  }

  private boolean isPerson(Token head) {
    return sentence
        .subtree(head)
        .filter(t -> t.index() < head.index())
        .anyMatch(t -> Words.GIVEN_NAMES.contains(t.form()) || Words.TITLES.contains(t.form()));
  }

  /** Names before a common noun: "the Marrow residence", "the Lower Ford bridge". */
  private List<Span> before(Token head) {
    List<Token> names =
        sentence
            .children(head)
            .filter(c -> c.index() < head.index() && isNamed(c))
            .filter(c -> c.baseRelation().equals("compound") || c.relation().equals("nmod:poss"))
            .filter(c -> fits(c, head))
            .toList();
    List<Span> spans = new ArrayList<>();
    for (Token name : names) {
      Span span = name(name);
      int last = spans.size() - 1;
      if (last >= 0 && span.start() - spans.get(last).end() <= 1) {
        spans.set(last, spans.get(last).cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private boolean fits(Token name, Token head) {
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    boolean place = Words.PLACE_NOUNS.contains(noun) || Words.PLACE_NOUNS.contains(head.lower());
    if (name.relation().equals("nmod:poss")) {
      return place && known.test(name);
    }
    if (Words.ACTOR_NOUNS.contains(noun) || AGENT.matcher(head.lower()).find()) {
      return false;
    }
    if (known.test(name)) {
      return place || !name.form().equals(name.form().toUpperCase(Locale.ROOT));
    }
    return place && isUnlisted(name);
  }

  /** The first name after a word that says where, for sentences whose tree says nothing. */
  List<Span> along(int from, int to) {
    for (int i = from; i < to && !sentence.token(i).form().equals(";"); i++) {
      if (HERE.contains(sentence.token(i).lower())) {
        for (int j = i + 1; j < Math.min(to, i + REACH); j++) {
          Token token = sentence.token(j);
          if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
            break;
          }
          if (supported(token, sentence.token(i).lower())) {
            return List.of(name(token));
          }
        }
      }
    }
    return List.of();
  }

  /** A name that is listed, or that stands beside a word for a place. */
  private boolean supported(Token token, String preposition) {
    if (!isNamed(token)) {
      return false;
    }
    Token next = sentence.token(Math.min(sentence.size() - 1, token.index() + 1));
    boolean actors = Words.ACTOR_NOUNS.contains(next.lower()) || BODIES.contains(next.lower());
    boolean last = next.equals(token) || !isNamed(next);
    String before = token.index() < 2 ? "" : sentence.token(token.index() - 2).lemma();
    boolean of = sentence.token(token.index() - 1).lower().equals("of");
    return last
        && !actors
        && (known.test(token)
            || (isUnlisted(token)
                && (STRICT.contains(preposition)
                    || Words.PLACE_NOUNS.contains(next.lower())
                    || (of && Words.PLACE_NOUNS.contains(before)))));
  }

  /** Only what tells of the place of a thing, not its own name. */
  List<Span> about(Token head) {
    return described(head, DEPTH);
  }

  private List<Span> described(Token head, int depth) {
    List<Span> found = new ArrayList<>();
    sentence
        .children(head, "appos")
        .forEach(c -> {
          if (found.isEmpty()) {
            found.addAll(in(c, Words.PLACE_NOUNS.contains(head.lemma()), depth - 1));
          }
        });
    if (found.isEmpty()) {
      modifiers(head, depth, found);
    }
    return found;
  }

  private void modifiers(Token head, int depth, List<Span> found) {
    if (depth <= 0) {
      return;
    }
    boolean place = Words.PLACE_NOUNS.contains(head.lemma());
    boolean actor = Words.ACTOR_NOUNS.contains(head.lower());
    for (Token child : sentence.children(head, "nmod").toList()) {
      String by = preposition(child);
      boolean of = by.equals("of");
      boolean within = WITHIN.contains(by) && !by.equals("from") && !by.equals("to");
      if (found.isEmpty() && child.index() > head.index() && (within || (of && !actor))) {
        found.addAll(in(child, within || place, depth - 1));
      }
    }
    for (Token child : sentence.children(head, "nmod").toList()) {
      if (found.isEmpty() && ACTING.contains(preposition(child)) && child.upos() == Upos.NOUN) {
        modifiers(child, depth - 1, found);
      }
    }
    for (Token child : sentence.children(head, "acl").toList()) {
      for (Token where : sentence.children(child, "obl").toList()) {
        if (found.isEmpty() && WITHIN.contains(preposition(where))) {
          found.addAll(in(where, true, depth - 1));
        }
      }
    }
  }

  /** The word that ties a nominal to what it modifies, or nothing. */
  String preposition(Token nominal) {
    return sentence.child(nominal, "case").map(Token::lower).orElse("");
  }

  /** From the first name word before the head that belongs to it to the last after. */
  Span name(Token head) {
    Span span = head.span();
    int at = head.index();
    while (at > 0 && belongs(sentence.token(at - 1), sentence.token(at), head)) {
      span = span.cover(sentence.token(--at).span());
    }
    at = head.index();
    while (at + 1 < sentence.size() && follows(sentence.token(at + 1), head)) {
      span = span.cover(sentence.token(++at).span());
    }
    return span;
  }

  private static boolean follows(Token token, Token head) {
    return token.head() == head.index()
        && (token.baseRelation().equals("flat") || token.baseRelation().equals("fixed"));
  }

  private boolean belongs(Token token, Token next, Token head) {
    boolean joined = token.span().end() == next.span().start();
    if (joined && (token.form().equals("-") || next.form().equals("-"))) {
      return true;
    }
    String relation = token.baseRelation();
    return Character.isUpperCase(token.form().codePointAt(0))
        && (relation.equals("compound")
            || relation.equals("flat")
            || relation.equals("nummod")
            || (relation.equals("amod") && token.isName()))
        && (token.head() == head.head() || under(token, head));
  }

  private boolean under(Token token, Token head) {
    int at = token.index();
    for (int step = 0; step < DEPTH && at >= 0; step++) {
      if (at == head.index()) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
