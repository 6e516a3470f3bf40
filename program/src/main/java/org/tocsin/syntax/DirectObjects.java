package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a predicate governs, whatever the tree calls it. */
final class DirectObjects {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> ADVERBS = Set.of("where", "when", "why", "whereby");

  private final Sentence sentence;
  private final Voice voice;

  DirectObjects(Sentence sentence, Voice voice) {
    this.sentence = sentence;
    this.voice = voice;
  }

  /** The first of these ways to find them that finds any. */
  List<Token> of(Token predicate) {
    List<Token> own = bare(predicate);
    if (own.isEmpty()) {
      own = unmarked(predicate);
    }
    if (own.isEmpty()) {
      own = ofBareClause(predicate);
    }
    return own.isEmpty() ? strayed(predicate) : own;
  }

  /** Direct objects, else indirect ones. */
  List<Token> bare(Token predicate) {
    List<Token> direct = bare(predicate, "obj");
    return direct.isEmpty() ? bare(predicate, "iobj") : direct;
  }

  private List<Token> bare(Token predicate, String relation) {
    List<Token> found = List.of();
    for (Token child : sentence.dependents(predicate)) {
      if (child.isUnder(relation) && !isRelative(child)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(child);
      }
    }
    return found;
  }

  /** "freed at least nine": what follows without a preposition, whatever the tree calls it. */
  private List<Token> unmarked(Token predicate) {
    for (Token child : sentence.dependents(predicate)) {
      boolean after = child.relation().equals("obl") && child.index() > predicate.index();
      if (after && !sentence.has(child, "case")) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /** "Helped <em>Mali</em> guard its border": parsers take the object for the clause's subject. */
  private List<Token> ofBareClause(Token predicate) {
    List<Token> found = new ArrayList<>();
    for (String relation : List.of("xcomp", "ccomp")) {
      for (Token clause : sentence.dependents(predicate)) {
        boolean bare = relation.equals("xcomp") || clause.xpos().equals("VB");
        if (clause.isUnder(relation) && bare && !sentence.has(clause, "aux")) {
          found.addAll(sentence.dependents(clause, "nsubj"));
        }
      }
    }
    found.removeIf(subject -> subject.index() < predicate.index());
    return found;
  }

  /**
   * "Guards forced <em>prisoners</em>", "has supplied <em>arms</em>": hung on what stands before.
   */
  private List<Token> strayed(Token predicate) {
    List<Token> holders = new ArrayList<>(sentence.dependents(predicate, "nsubj"));
    if (voice.isPerfect(predicate)) {
      sentence.head(predicate).ifPresent(holders::add);
    }
    List<Token> found = new ArrayList<>();
    for (Token holder : holders) {
      found.addAll(bare(holder, "obj"));
    }
    found.removeIf(object -> object.index() < predicate.index());
    return found;
  }

  /** "The port <em>where</em> a depot blew up": what such a clause tells of is not its object. */
  boolean saysWhere(Token predicate) {
    return sentence.has(predicate, "advmod", ADVERBS);
  }

  static boolean isRelative(Token token) {
    return RELATIVE.contains(token.lower()) && token.upos() != Upos.NOUN;
  }
}
