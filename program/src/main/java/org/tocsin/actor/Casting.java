package org.tocsin.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tocsin.actor.Discourse.Said;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Article;

/** One article's way from names to actors: first who is introduced, then who is meant. */
final class Casting {
  private static final Set<String> PARTS = Set.of("compound", "flat", "fixed");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> PERSONAL =
      Set.of("i", "we", "us", "me", "you", "he", "him", "she", "they", "them", "who", "whom");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBN", "MD");

  private final Article article;
  private final Matcher matcher;
  private final Names names = new Names();
  private final Discourse discourse = new Discourse();
  private Focus focus = new Focus(List.of());

  Casting(Lexicon lexicon, Article article) {
    this.article = article;
    this.matcher = new Matcher(lexicon.trie(), article.published());
  }

  Cast cast(List<Sentence> sentences) {
    List<View> views = new ArrayList<>();
    for (Sentence sentence : sentences) {
      views.add(new View(views.size(), article.text(), sentence, matcher));
    }
    focus = new Focus(views);
    views.forEach(this::learn);
    List<SequencedMap<Integer, ActorMention>> mentions = new ArrayList<>();
    List<Spans> spans = new ArrayList<>();
    for (View view : views) {
      mentions.add(mentions(view));
      spans.add(view.spans());
    }
    return new Cast(article.text(), spans, mentions);
  }

  private void learn(View view) {
    Composer composer = new Composer(view, token -> Optional.empty());
    for (Token token : view.sentence().tokens()) {
      boolean noun = token.upos().isNominal() && token.upos() != Upos.PRON;
      boolean head = noun && !PARTS.contains(token.baseRelation());
      if (head && view.phrase(token).isName()) {
        composer.compose(token).ifPresent(names::learn);
      }
    }
  }

  private SequencedMap<Integer, ActorMention> mentions(View view) {
    SequencedMap<Integer, ActorMention> found = new LinkedHashMap<>();
    Composer composer = new Composer(view, token -> known(view, token));
    for (Token token : view.sentence().tokens()) {
      if (isHead(view, token)) {
        Optional<Reading> reading = composer.compose(token);
        reading.ifPresent(r -> found.put(token.index(), mention(view, token, r)));
        reading.filter(r -> r.isResolved() || r.person()).ifPresent(r -> say(view, token, r));
      }
    }
    return found;
  }

  /** The head of a phrase, and before other nouns what names a state or an organisation. */
  private static boolean isHead(View view, Token token) {
    Optional<Match> match = view.match(token.index());
    boolean inName = token.baseRelation().equals("flat");
    if (inName || (match.isPresent() && isInside(match.get(), token))) {
      return false;
    }
    boolean nominal = token.upos().isNominal();
    boolean part = PARTS.contains(token.baseRelation());
    boolean named = match.filter(Casting::isNamed).isPresent();
    return named
        ? nominal || token.upos() == Upos.ADJ
        : (nominal && !part) || (match.isPresent() && isRoleBeforeVerb(view, token));
  }

  /** "The <em>premier</em> held talks": no adjective, whatever the tagger says. */
  private static boolean isRoleBeforeVerb(View view, Token token) {
    int next = token.index() + 1;
    boolean verb =
        next < view.sentence().size() && FINITE.contains(view.sentence().token(next).xpos());
    return verb
        && token.upos() == Upos.ADJ
        && view.match(token.index()).filter(match -> match.is(Kind.ROLE)).isPresent();
  }

  private static boolean isInside(Match match, Token token) {
    return match.start() <= token.head() && token.head() < match.end();
  }

  private static boolean isNamed(Match match) {
    return switch (match.best().kind()) {
      case COUNTRY, NATIONAL, SEAT, ORGANISATION -> true;
      case PLACE, ROLE, PERSON, THING -> false;
    };
  }

  private void say(View view, Token token, Reading reading) {
    boolean phrase = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    if (phrase && !PARTS.contains(token.baseRelation())) {
      boolean subject = token.baseRelation().equals("nsubj");
      boolean plural = token.xpos().endsWith("S") || isCollective(token);
      discourse.add(new Said(view.index(), token, reading, subject, plural));
    }
  }

  private static boolean isCollective(Token token) {
    String lemma = token.lowerLemma();
    return lemma.equals("police") || lemma.equals("people");
  }

  /** What the article tells of a name, a pronoun or "the president". */
  private Optional<Reading> known(View view, Token token) {
    if (token.upos() == Upos.PRON) {
      return pronoun(view, token);
    }
    Phrase phrase = view.phrase(token);
    return phrase.isName() ? phrase.name().flatMap(names::find) : definite(view, phrase);
  }

  private Optional<Reading> pronoun(View view, Token token) {
    Optional<Token> antecedent = antecedent(view.sentence(), token);
    if (antecedent.isPresent() && antecedent.get().upos() != Upos.PRON) {
      return new Composer(view, other -> known(view, other))
          .compose(antecedent.get())
          .map(reading ->
              reading.because("‘" + token.form() + "’ is ‘" + antecedent.get().form() + "’"));
    }
    boolean personal = PERSONAL.contains(token.lower());
    return discourse
        .pronoun(view.index(), token)
        .or(() -> personal ? Optional.of(Reading.NOTHING) : Optional.empty());
  }

  private static Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    if (!RELATIVE.contains(pronoun.lower())) {
      return called(sentence, pronoun);
    }
    Token at = pronoun;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      if (at.relation().equals("acl:relcl")) {
        return sentence.head(at).filter(head -> head.index() < pronoun.index());
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** "Called <em>the winner</em> to congratulate him". */
  private static Optional<Token> called(Sentence sentence, Token pronoun) {
    boolean object = PERSONAL.contains(pronoun.lower()) && pronoun.isUnder("obj");
    List<Token> called =
        object
            ? sentence.head(pronoun).map(new Roles(sentence)::called).orElse(List.of())
            : List.of();
    return called.stream().findFirst();
  }

  private Optional<Reading> definite(View view, Phrase phrase) {
    if (phrase.isPlural()) {
      return Optional.empty();
    }
    return discourse
        .sameNoun(view.index(), phrase.head())
        .or(() -> phrase.isGroup() ? discourse.lastGroup(phrase.head()) : Optional.empty())
        .or(() -> phrase.isOfState() ? focus.country() : Optional.empty());
  }

  private static ActorMention mention(View view, Token token, Reading reading) {
    return new ActorMention(
        view.index(), token.index(), view.spans().span(token), reading.actor(view.text(token)));
  }
}
