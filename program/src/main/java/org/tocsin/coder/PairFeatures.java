package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.EventType;
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
    return sorted(unsorted(source, target));
  }

  private static List<String> sorted(Set<String> features) {
    List<String> sorted = new ArrayList<>(features);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /** The same, in no order: for the coder, which needs only those that the scorer knows. */
  Set<String> unsorted(Token source, Token target) {
    Set<String> features = new HashSet<>();
    features.add("bias");
    TreePath path = TreePath.between(sentence, source, target);
    path(path, features);
    predicate(path.top(), features);
    between(source, target, features);
    proposals(source, target, path, features);
    sectors(source, "s", features);
    sectors(target, "t", features);
    return features;
  }

  /** The features of one party and what it does or undergoes, where the other is not named. */
  List<String> ofOne(Token party, Token trigger, boolean acts) {
    return sorted(unsortedOfOne(party, trigger, acts));
  }

  Set<String> unsortedOfOne(Token party, Token trigger, boolean acts) {
    Set<String> features = acts ? unsorted(party, trigger) : unsorted(trigger, party);
    features.add(acts ? "one:actor" : "one:recipient");
    features.add("one:" + lemma(trigger));
    return features;
  }

  private void path(TreePath path, Set<String> features) {
    String shape = path.shape();
    features.add("top:" + lemma(path.top()));
    features.add("top+way:" + lemma(path.top()) + shape);
    features.add("shape:" + shape);
    for (Token token : path.inner()) {
      features.add("way:" + lemma(token));
      types("waylex:", token, features);
    }
    for (Token token : path.down()) {
      String preposition = roles.preposition(token);
      if (!preposition.isEmpty()) {
        features.add("prep:" + preposition);
        features.add("top+prep:" + lemma(path.top()) + "+" + preposition);
      }
    }
    for (Token child : sentence.dependents(path.top())) {
      if (child.isUnder("conj") && child.upos() == Upos.VERB) {
        features.add("conj:" + lemma(child));
      }
    }
  }

  /** The types of the rules that know a word. */
  private void types(String name, Token token, Set<String> features) {
    for (EventType type : lexicon.types(lemma(token))) {
      features.add(name + type);
    }
  }

  private void predicate(Token top, Set<String> features) {
    String lemma = lemma(top);
    features.add("voice:" + (roles.isPassive(top) ? "passive" : "active"));
    features.add("form:" + top.xpos());
    for (Token child : sentence.dependents(top)) {
      String relation = child.baseRelation();
      switch (relation) {
        case "obj", "xcomp", "compound", "ccomp", "acl", "nmod", "amod" -> {
          child(lemma, relation, child, features);
          types(relation + "lex:", child, features);
        }
        case "aux", "advmod", "mark" -> child(lemma, relation, child, features);
        default -> {}
      }
    }
    sentence
        .head(top)
        .ifPresent(head -> features.add("over:" + top.baseRelation() + ":" + lemma(head)));
  }

  private static void child(String top, String relation, Token child, Set<String> features) {
    features.add(relation + ":" + lemma(child));
    features.add("top+" + relation + ":" + top + "+" + lemma(child));
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
        types("betweenlex:", token, features);
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
    for (Token head : heads) {
      if (head.equals(token) || cast.span(index, head.index()).contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  private void sectors(Token token, String side, Set<String> features) {
    Optional<Actor> actor = cast.mention(index, token.index()).map(ActorMention::actor);
    for (Sector sector : actor.map(Actor::sectors).orElse(List.of())) {
      features.add(side + ":" + sector);
    }
    if (actor.flatMap(Actor::country).isPresent()) {
      features.add(side + ":country");
    }
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
      int up = 0;
      while (!over.contains(above.get(up))) {
        up++;
      }
      Token top = above.get(up);
      return new TreePath(top, above.subList(0, up), over.subList(0, over.indexOf(top)));
    }

    private static List<Token> ancestors(Sentence sentence, Token token) {
      List<Token> chain = new ArrayList<>();
      chain.add(token);
      for (Token at = token; at.head() >= 0; ) {
        at = sentence.token(at.head());
        chain.add(at);
      }
      return chain;
    }

    /** The relations up and down. */
    String shape() {
      StringBuilder shape = new StringBuilder("<");
      for (int i = 0; i < up.size(); i++) {
        shape.append(i == 0 ? "" : "^").append(up.get(i).baseRelation());
      }
      shape.append('>');
      for (int i = down.size() - 1; i >= 0; i--) {
        shape.append(down.get(i).baseRelation()).append(i == 0 ? "" : "v");
      }
      return shape.toString();
    }

    /** The tokens on the way, without its two ends. */
    List<Token> inner() {
      List<Token> inner = new ArrayList<>();
      inner.addAll(up.isEmpty() ? up : up.subList(1, up.size()));
      if (!up.isEmpty() && !down.isEmpty()) {
        inner.add(top);
      }
      inner.addAll(down.isEmpty() ? down : down.subList(1, down.size()));
      return inner;
    }

    boolean has(Token token) {
      return token.equals(top) || up.contains(token) || down.contains(token);
    }
  }
}
