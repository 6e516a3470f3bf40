package org.tocsin.coder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.Sector;
import org.tocsin.rule.Lexicon;
import org.tocsin.rule.Match;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/**
 * Named features of two actors in a sentence: the words on the way between them in the tree, what
 * hangs on those words, what the rules propose, and who the two are.
 */
final class PairFeatures {
  private static final int CLOSE = 12;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final List<Match> matches;
  private final Roles roles;

  PairFeatures(Lexicon lexicon, Sentence sentence, int index, Cast cast, List<Match> matches) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    this.matches = Coding.first(matches);
    roles = new Roles(sentence);
  }

  /** The features of an ordered pair of heads, sorted, each once. */
  List<String> of(Token source, Token target) {
    Set<String> features = new TreeSet<>();
    features.add("bias");
    TreePath path = TreePath.between(sentence, source, target);
    path(path, features);
    predicate(path.top(), features);
    between(source, target, features);
    proposals(source, target, path, features);
    sectors(source, "s", features);
    sectors(target, "t", features);
    return List.copyOf(features);
  }

  /** The features of one party and what it does or undergoes, where the other is not named. */
  List<String> ofOne(Token party, Token trigger, boolean acts) {
    Set<String> features = new TreeSet<>(acts ? of(party, trigger) : of(trigger, party));
    features.add(acts ? "one:actor" : "one:recipient");
    features.add("one:" + lemma(trigger));
    return List.copyOf(features);
  }

  private void path(TreePath path, Set<String> features) {
    features.add("top:" + lemma(path.top()));
    features.add("top+way:" + lemma(path.top()) + path.shape());
    features.add("shape:" + path.shape());
    for (Token token : path.inner()) {
      features.add("way:" + lemma(token));
      lexicon.types(lemma(token)).forEach(type -> features.add("waylex:" + type));
    }
    for (Token token : path.down()) {
      String preposition = roles.preposition(token);
      if (!preposition.isEmpty()) {
        features.add("prep:" + preposition);
        features.add("top+prep:" + lemma(path.top()) + "+" + preposition);
      }
    }
    if (sentence.children(path.top(), "conj").findAny().isPresent()) {
      sentence
          .children(path.top(), "conj")
          .filter(c -> c.upos() == Upos.VERB)
          .forEach(c -> features.add("conj:" + lemma(c)));
    }
  }

  private void predicate(Token top, Set<String> features) {
    String lemma = lemma(top);
    features.add("voice:" + (roles.isPassive(top) ? "passive" : "active"));
    features.add("form:" + top.xpos());
    sentence
        .children(top)
        .forEach(child -> {
          String relation = child.baseRelation();
          switch (relation) {
            case "obj", "xcomp", "compound", "ccomp", "acl", "nmod", "amod" -> {
              features.add(relation + ":" + lemma(child));
              features.add("top+" + relation + ":" + lemma + "+" + lemma(child));
              lexicon.types(lemma(child)).forEach(type -> features.add(relation + "lex:" + type));
            }
            case "aux", "advmod", "mark" -> {
              features.add(relation + ":" + lemma(child));
              features.add("top+" + relation + ":" + lemma + "+" + lemma(child));
            }
            default -> {}
          }
        });
    sentence
        .head(top)
        .ifPresent(head -> features.add("over:" + top.baseRelation() + ":" + lemma(head)));
  }

  private void between(Token source, Token target, Set<String> features) {
    int from = Math.min(source.index(), target.index());
    int to = Math.max(source.index(), target.index());
    features.add(source.index() < target.index() ? "order:st" : "order:ts");
    features.add("gap:" + (to - from > CLOSE ? "far" : "near"));
    for (int i = from + 1; i < to && i < from + CLOSE + CLOSE; i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ) {
        features.add("between:" + lemma(token));
        lexicon.types(lemma(token)).forEach(type -> features.add("betweenlex:" + type));
      }
    }
  }

  private void proposals(Token source, Token target, TreePath path, Set<String> features) {
    for (Match match : matches) {
      boolean actor = within(match.actors(), source);
      boolean recipient = within(match.recipients(), target);
      boolean onWay = path.has(match.trigger()) || path.has(match.predicate());
      String fit = (actor ? "a" : "") + (recipient ? "r" : "") + (onWay ? "w" : "");
      if (!fit.isEmpty()) {
        features.add("rule:" + match.type() + ":" + fit);
        if (actor || recipient) {
          features.add("entry:" + match.entry().name());
        }
      } else {
        features.add("elsewhere:" + match.type());
      }
    }
  }

  /** Whether one of the heads is the token, or the token stands inside its phrase. */
  private boolean within(List<Token> heads, Token token) {
    return heads.stream()
        .anyMatch(
            head -> head.equals(token) || cast.span(index, head.index()).contains(token.span()));
  }

  private void sectors(Token token, String side, Set<String> features) {
    List<Sector> sectors =
        cast.mention(index, token.index())
            .map(ActorMention::actor)
            .map(actor -> actor.sectors())
            .orElse(List.of());
    sectors.forEach(sector -> features.add(side + ":" + sector));
    cast.mention(index, token.index())
        .flatMap(mention -> mention.actor().country())
        .ifPresent(country -> features.add(side + ":country"));
    features.add(side + "pos:" + token.upos());
    features.add(side + "rel:" + token.baseRelation());
  }

  private static String lemma(Token token) {
    return token.lowerLemma();
  }

  /** The way between two tokens in the tree. */
  record TreePath(Token top, List<Token> up, List<Token> down) {

    static TreePath between(Sentence sentence, Token source, Token target) {
      List<Token> above = ancestors(sentence, source);
      List<Token> over = ancestors(sentence, target);
      Set<Token> shared = new LinkedHashSet<>(above);
      shared.retainAll(new LinkedHashSet<>(over));
      Token top = shared.iterator().next();
      return new TreePath(
          top, above.subList(0, above.indexOf(top)), over.subList(0, over.indexOf(top)));
    }

    private static List<Token> ancestors(Sentence sentence, Token token) {
      List<Token> chain = new ArrayList<>(List.of(token));
      while (sentence.head(chain.getLast()).isPresent()) {
        chain.add(sentence.head(chain.getLast()).get());
      }
      return chain;
    }

    /** The relations up and down. */
    String shape() {
      return up.stream().map(Token::baseRelation).collect(Collectors.joining("^", "<", ""))
          + down.reversed().stream()
              .map(Token::baseRelation)
              .collect(Collectors.joining("v", ">", ""));
    }

    /** The tokens on the way, without its two ends. */
    List<Token> inner() {
      List<Token> inner = new ArrayList<>();
      up.stream().skip(1).forEach(inner::add);
      if (!up.isEmpty() && !down.isEmpty()) {
        inner.add(top);
      }
      down.stream().skip(1).forEach(inner::add);
      return inner;
    }

    boolean has(Token token) {
      return token.equals(top) || up.contains(token) || down.contains(token);
    }
  }
}
