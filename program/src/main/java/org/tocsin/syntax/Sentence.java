package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.text.Span;

/**
 * A sentence as a dependency tree over its tokens.
 *
 * <p>Immutable. Children are kept in order of their position; every token but the root has a head.
 */
public final class Sentence {
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final int root;
  private final List<Mention> mentions;
  private final Span span;

  /**
   * @throws IllegalArgumentException where the tokens are none, are not numbered from 0 in order,
   *     or do not form one tree
   */
  public Sentence(List<Token> tokens) {
    this(tokens, List.of());
  }

  /**
   * @param mentions of things in this sentence, in order of their heads
   * @throws IllegalArgumentException where the tokens are none, are not numbered from 0 in order,
   *     or do not form one tree
   */
  public Sentence(List<Token> tokens, List<Mention> mentions) {
    this.tokens = List.copyOf(tokens);
    this.mentions = List.copyOf(mentions);
    root = checkNumbers(this.tokens);
    children = children(this.tokens);
    span = this.tokens.getFirst().span().cover(this.tokens.getLast().span());
    if (below(root).length != tokens.size()) {
      throw new IllegalArgumentException("not one tree: " + text(tokens));
    }
  }

  private Sentence(Sentence same, List<Mention> mentions) {
    tokens = same.tokens;
    children = same.children;
    root = same.root;
    span = same.span;
    this.mentions = List.copyOf(mentions);
  }

  /** The same tree with these mentions, in order of their heads. */
  public Sentence with(List<Mention> found) {
    return new Sentence(this, found);
  }

  private static int checkNumbers(List<Token> tokens) {
    int root = Token.NONE;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("token out of place: " + token);
      }
      root = token.head() == Token.NONE && root == Token.NONE ? i : root;
    }
    if (root == Token.NONE) {
      throw new IllegalArgumentException("no root: " + text(tokens));
    }
    return root;
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }

  private static List<List<Token>> children(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    Token[][] children = new Token[tokens.size()][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = new Token[counts[i]];
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][--counts[head]] = tokens.get(i);
      }
    }
    return Stream.of(children).map(List::of).toList();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** What the parser took for mentions of things; none where it does not look for them. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Whether the phrase under a head speaks of this kind of thing. */
  public boolean isOf(Token head, EntityType type) {
    return type(head).filter(type::equals).isPresent();
  }

  /** "<em>Its</em> efforts": whether a pronoun says whose something is. */
  public boolean isOwned(Token noun) {
    for (Token child : dependents(noun)) {
      if (child.isUnder("nmod:poss") && child.upos() == Upos.PRON) {
        return true;
      }
    }
    return false;
  }

  /** What kind of thing the phrase under a head speaks of, where the parser took it for one. */
  public Optional<EntityType> type(Token head) {
    for (Mention mention : mentions) {
      if (mention.head() == head.index()) {
        return Optional.of(mention.type());
      }
    }
    return Optional.empty();
  }

  public Token root() {
    return tokens.get(root);
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  public Stream<Token> children(Token token) {
    return children.get(token.index()).stream();
  }

  /** The tokens that hang on one, in order of position: for loops, which are faster. */
  public List<Token> dependents(Token token) {
    return children.get(token.index());
  }

  /**
   * Those under a relation, with its subtypes, in a list that the caller may change if not empty.
   */
  public List<Token> dependents(Token token, String relation) {
    List<Token> found = List.of();
    for (Token child : dependents(token)) {
      if (child.isUnder(relation)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(child);
      }
    }
    return found;
  }

  /** The children under a relation; a bare relation also finds its subtypes. */
  public Stream<Token> children(Token token, String relation) {
    return children(token).filter(c -> c.isUnder(relation));
  }

  /** The first child under a relation. */
  public Optional<Token> child(Token token, String relation) {
    for (Token child : dependents(token)) {
      if (child.isUnder(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether some child is under a relation. */
  public boolean has(Token token, String relation) {
    for (Token child : dependents(token)) {
      if (child.isUnder(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some child under a relation is this word, given in lower case. */
  public boolean has(Token token, String relation, String word) {
    for (Token child : dependents(token)) {
      if (child.isUnder(relation) && child.lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some child under a relation is one of these words, given in lower case. */
  public boolean has(Token token, String relation, Set<String> words) {
    for (Token child : dependents(token)) {
      if (child.isUnder(relation) && words.contains(child.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is another one or stands below it. */
  public boolean isAtOrBelow(Token token, Token top) {
    Token at = token;
    while (at.index() != top.index() && at.head() >= 0) {
      at = tokens.get(at.head());
    }
    return at.index() == top.index();
  }

  /** All tokens at and below one, in order of position. */
  public Stream<Token> subtree(Token token) {
    return Arrays.stream(subtreeIndexes(token)).mapToObj(tokens::get);
  }

  /** The indexes of all tokens at and below one, in order: for loops, which are faster. */
  public int[] subtreeIndexes(Token token) {
    int[] found = below(token.index());
    Arrays.sort(found);
    return found;
  }

  private int[] below(int top) {
    int[] found = new int[tokens.size()];
    int size = 0;
    found[size++] = top;
    for (int next = 0; next < size; next++) {
      for (Token child : children.get(found[next])) {
        if (size == found.length) {
          throw new IllegalArgumentException("a cycle in: " + text(tokens));
        }
        found[size++] = child.index();
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** From the first character of the subtree to its last. */
  public Span subtreeSpan(Token token) {
    int start = token.span().start();
    int end = token.span().end();
    for (int below : below(token.index())) {
      start = Math.min(start, tokens.get(below).span().start());
      end = Math.max(end, tokens.get(below).span().end());
    }
    return new Span(start, end);
  }

  /** From the sentence's first character to its last. */
  public Span span() {
    return span;
  }

  @Override
  public String toString() {
    return text(tokens);
  }
}
