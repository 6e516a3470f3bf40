package org.tocsin.statement;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** What beside its head belongs to the content of a cue: all that completes what was said. */
final class Completions {
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("as", "of", "for", "over", "to", "with", "against", "including", "than");

  /** Poll and eye show how things stand, wherever they stand. */
  private static final Set<String> SHOWING = Set.of("show", "see", "find", "view", "regard");

  private static final Set<String> NAMING =
      Set.of("call", "dub", "brand", "label", "name", "term", "declare");

  private static final Set<String> PAUSES = Set.of(",", "\"", "“", "”", "''", "``");
  private static final Set<String> RELATIVES = Set.of("who", "whose", "which");
  private static final Set<String> ABOUT =
      Set.of("nsubj", "aux", "advmod", "obl", "iobj", "compound");

  private final Page page;
  private final Sentence sentence;

  Completions(Page page, Sentence sentence) {
    this.page = page;
    this.sentence = sentence;
  }

  /** "called <i>it a mistake</i>", "accused <i>them of fraud</i>". */
  BitSet ofObject(Token cue, Token object) {
    BitSet tokens = Phrases.subtree(sentence, object);
    for (Token child : sentence.dependents(cue)) {
      if (child.index() > cue.index() && completesObject(cue, child)) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    return tokens;
  }

  private boolean completesObject(Token cue, Token child) {
    return switch (child.relation()) {
      case "xcomp", "obj" -> true;
      case "iobj" -> !Circumstances.isTelling(cue);
      case "obl", "nmod", "advcl" ->
          hasPreposition(child, OBJECT_PREPOSITIONS) || isShown(cue, child);
      case "obl:unmarked" -> NAMING.contains(cue.lemma()) && !Phrases.isTime(child);
      case "advmod" -> isShown(cue, child);
      default -> false;
    };
  }

  /** "shows her <em>ahead in the north</em>". */
  private static boolean isShown(Token cue, Token child) {
    return SHOWING.contains(cue.lemma()) && !child.isUnder("advcl");
  }

  /** "referred to it <em>as a mistake</em>". */
  BitSet ofPhrase(Token cue, Token complement) {
    BitSet tokens = Phrases.subtree(sentence, complement);
    for (Token child : sentence.dependents(cue, "obl")) {
      if (child.index() > complement.index() && hasPreposition(child, Set.of("as"))) {
        tokens.or(Phrases.subtree(sentence, child));
      }
    }
    return tokens;
  }

  /** "called on <em>the council</em> to resign": who is to act, without the preposition. */
  void addActors(Token cue, Token clause, Map<String, Kind> prepositions, BitSet tokens) {
    for (Token child : sentence.dependents(cue, "obl")) {
      boolean between = child.index() > cue.index() && child.index() < clause.index();
      if (between && hasPreposition(child, prepositions.keySet())) {
        tokens.or(Phrases.subtree(sentence, child));
        Phrases.preposition(sentence, child).ifPresent(p -> tokens.clear(p.index()));
      }
    }
  }

  /** "said <em>the plan that he had made</em> would fail": what trees tear from a clause. */
  void addTorn(Token cue, Token clause, BitSet tokens) {
    for (Token child : sentence.dependents(cue)) {
      if (child.index() > cue.index() && isTorn(cue, clause, child)) {
        BitSet piece = Phrases.subtree(sentence, child);
        if (child.relation().equals("obj") || isNext(cue, tokens, piece)) {
          tokens.or(piece);
        }
      }
    }
  }

  private boolean isTorn(Token cue, Token clause, Token child) {
    return switch (child.relation()) {
      case "obj" -> clause.index() > cue.index() && !Circumstances.isTelling(cue);
      case "ccomp" ->
          child.index() > clause.index()
              && isClause(child)
              && !isMain(child)
              && (clause.index() > cue.index() || goesOn(clause, child));
      default -> false;
    };
  }

  private boolean goesOn(Token clause, Token child) {
    return sentence.has(child, "mark", "that") || region(clause) == region(child);
  }

  private int region(Token top) {
    return page.region(sentence.token(sentence.subtreeIndexes(top)[0]));
  }

  private boolean isClause(Token clause) {
    return sentence.has(clause, "mark") || Tense.of(sentence, clause) != Tense.NONE;
  }

  /** "When she learned that it had sunk, <em>she wept</em>": the clause that all hangs on. */
  private boolean isMain(Token clause) {
    Token first = sentence.token(0).upos() == Upos.CCONJ ? sentence.token(1) : sentence.token(0);
    boolean opened = first.upos() == Upos.SCONJ || first.lower().equals("when");
    int start = Phrases.subtree(sentence, clause).nextSetBit(0);
    return opened
        && start > 0
        && sentence.token(start - 1).form().equals(",")
        && !sentence.has(clause, "mark");
  }

  /** Nothing between the two but the cue, its speaker, and commas or conjunctions. */
  private boolean isNext(Token cue, BitSet tokens, BitSet piece) {
    boolean after = piece.nextSetBit(0) > tokens.nextSetBit(0);
    int from = (after ? tokens : piece).length();
    int to = (after ? piece : tokens).nextSetBit(0);
    for (int i = from; i < to; i++) {
      if (!isPause(sentence.token(i)) && !isOf(cue, sentence.token(i))) {
        return false;
      }
    }
    return !RELATIVES.contains(sentence.token(piece.nextSetBit(0)).lower());
  }

  private static boolean isPause(Token token) {
    return PAUSES.contains(token.form()) || token.upos() == Upos.CCONJ;
  }

  /** The cue or what says who spoke, to whom and where. */
  private boolean isOf(Token cue, Token token) {
    Token top = token;
    while (top.head() >= 0 && top.head() != cue.index()) {
      top = sentence.token(top.head());
    }
    return token.equals(cue) || (top.head() >= 0 && ABOUT.contains(top.baseRelation()));
  }

  private boolean hasPreposition(Token phrase, Set<String> words) {
    return sentence.has(phrase, "case", words) || sentence.has(phrase, "mark", words);
  }
}
