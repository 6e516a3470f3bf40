package org.tocsin.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the verb of a sentence that a parser took for a noun with a participle before it.
 *
 * <p>"Doctors trained medics." is then read as "state owned firms" is; but a full sentence has a
 * finite verb.
 */
final class MissedVerbs {
  static final Set<String> MODIFIERS = Set.of("det", "amod", "compound", "nummod", "nmod");

  /** Nouns that taggers take for adjectives. */
  private static final Set<String> TITLES = Set.of("premier", "military");

  private static final Set<String> GOING_ON = Set.of("continue", "keep", "begin", "start", "stop");

  /** What things that go on are: "keep existing rules". */
  private static final Set<String> LASTING =
      Set.of("existing", "remaining", "following", "working", "living", "growing", "rising");

  private final Sentence sentence;
  private final Graft graft;

  MissedVerbs(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  /** "Doctors <em>trained</em> medics": makes a verb of a participle before a noun. */
  boolean frees(Token verb) {
    if (!isPast(verb) || Voice.isOnlyParticiple(verb.lower())) {
      return false;
    }
    Optional<Token> before = before(verb);
    Token object = sentence.token(verb.head());
    if (before.isEmpty() || object.index() < verb.index()) {
      return false;
    }
    if (isOfOneClause(before.get(), object)) {
      graft.hang(verb, object.head(), "ccomp");
      graft.hang(before.get(), verb.index(), "nsubj");
      graft.hang(object, verb.index(), "obj");
      return true;
    }
    return isHeadless() && isSubject(before.get(), object) && frees(verb, before.get(), object);
  }

  /**
   * "Lorries with medicine <em>crossed</em> into town", "men <em>beat</em> monitors": the only verb
   * of a full sentence.
   */
  boolean isOnly(Token verb) {
    Token root = sentence.root();
    boolean by = sentence.children(verb, "obl").anyMatch(o -> sentence.has(o, "case", "by"));
    boolean only =
        isPast(verb)
            && verb.head() == root.index()
            && root.index() < verb.index()
            && !Voice.isOnlyParticiple(verb.lower())
            && !sentence.has(verb, "aux")
            && (verb.isUnder("acl") || sentence.has(root, "obj"))
            && (sentence.has(verb, "obj") || !by)
            && isHeadless();
    if (only) {
      graft.move(
          root, verb, c -> c.index() > verb.index() && !MODIFIERS.contains(c.baseRelation()));
      graft.free(verb, verb.lemma());
      graft.hang(root, verb.index(), "nsubj");
    }
    return only;
  }

  /** "Will continue <em>bombing</em> towns": what a parser took for a kind of towns. */
  boolean goesOn(Token participle) {
    Token object = sentence.token(participle.head());
    Token verb = sentence.token(Math.max(0, participle.index() - 1));
    boolean goesOn =
        participle.xpos().equals("VBG")
            && GOING_ON.contains(verb.lemma())
            && object.head() == verb.index()
            && object.isUnder("obj")
            && !LASTING.contains(participle.lower());
    if (goesOn) {
      graft.hang(participle, verb.index(), "xcomp");
      graft.hang(object, participle.index(), "obj");
    }
    return goesOn;
  }

  private static boolean isPast(Token verb) {
    return verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
  }

  /**
   * What stands before a verb and the words that hang on it: "an <em>officer</em> pepper-sprayed".
   */
  private Optional<Token> before(Token verb) {
    int at = verb.index() - 1;
    while (at >= 0 && (isHalf(at, verb) || isAdverb(at))) {
      at--;
    }
    Optional<Token> last = at < 0 ? Optional.empty() : Optional.of(sentence.token(at));
    return last.filter(MissedVerbs::isNounLike)
        .or(() -> last.flatMap(comma -> beforeAside(comma, verb)));
  }

  /** "<em>Peru</em>, following its neighbour, resumed": parsers join Peru and what it resumed. */
  private Optional<Token> beforeAside(Token comma, Token verb) {
    if (verb.equals(sentence.root())) {
      return Optional.empty();
    }
    Token object = sentence.token(verb.head());
    boolean joined =
        comma.form().equals(",") && object.isUnder("conj") && !sentence.has(object, "cc");
    return Optional.of(sentence.root())
        .filter(root -> joined && object.head() == root.index() && isNounLike(root));
  }

  /** The first half of "pepper-sprayed". */
  private boolean isHalf(int at, Token verb) {
    Token token = sentence.token(at);
    int hyphen = verb.index() - 1;
    return hyphen > 0
        && sentence.token(hyphen).form().equals("-")
        && (at == hyphen || at == hyphen - 1)
        && sentence.isAtOrBelow(token, verb);
  }

  private boolean isAdverb(int at) {
    return sentence.token(at).upos() == Upos.ADV;
  }

  private static boolean isNounLike(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN -> true;
      case ADJ -> TITLES.contains(token.lower());
      default -> false;
    };
  }

  /** "<em>Guards</em> beat <em>inmates</em>, a cook said": two subjects side by side. */
  private boolean isOfOneClause(Token before, Token object) {
    return before.isUnder("nsubj")
        && object.isUnder("nsubj")
        && before.head() == object.head()
        && sentence.dependents(sentence.token(object.head()), "nsubj").size() > 2;
  }

  /** A full sentence without a finite verb. */
  private boolean isHeadless() {
    Token root = sentence.root();
    if (!root.upos().isNominal()
        || sentence.has(root, "cop")
        || !sentence.token(sentence.size() - 1).form().equals(".")) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if ((token.isFinite() && !token.isUnder("amod")) || token.form().equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands before may be a subject: "rebel held towns" is no sentence. */
  private boolean isSubject(Token before, Token object) {
    boolean many = before.xpos().endsWith("S") || before.upos() == Upos.PROPN;
    return (many || sentence.has(object, "det") || sentence.has(before, "det"))
        && (object.equals(sentence.root()) || object.head() == sentence.root().index());
  }

  private boolean frees(Token verb, Token before, Token object) {
    boolean root = object.equals(sentence.root());
    Token subject = root ? before : sentence.root();
    if (root && before.head() != object.index()) {
      return false;
    }
    for (Token child : sentence.dependents(object)) {
      if (child.index() < verb.index() && !child.equals(subject)) {
        moveBefore(child, before, subject, verb);
      } else if (child.index() > object.index() && !MODIFIERS.contains(child.baseRelation())) {
        graft.hang(child, child.isUnder("conj") ? object.index() : verb.index(), child.relation());
      }
    }
    graft.free(verb, verb.lemma());
    graft.hang(object, verb.index(), "obj");
    graft.hang(subject, verb.index(), "nsubj");
    return true;
  }

  /** What hung on the object though it stands before the verb. */
  private void moveBefore(Token child, Token before, Token subject, Token verb) {
    boolean small = child.isUnder("case") || MODIFIERS.contains(child.baseRelation());
    if (child.equals(before)) {
      graft.hang(child, subject.index(), "nmod");
    } else if (small && child.index() < before.index()) {
      graft.hang(child, before.index(), child.relation());
    } else {
      graft.hang(child, verb.index(), child.relation());
    }
  }

  /** "Gunmen <em>shot</em> dead a guard": a noun that has an object is a verb. */
  boolean isMiscast(Token noun) {
    boolean shot = noun.lower().equals("shot") && noun.upos() == Upos.NOUN && isHeadless();
    Optional<Token> object = shot ? objectOf(noun) : Optional.empty();
    if (object.isEmpty()) {
      return false;
    }
    Optional<Token> before = before(noun);
    Token root = sentence.root();
    boolean top = noun.equals(root);
    if (before.isEmpty() || (!top && noun.head() != root.index())) {
      return false;
    }
    Token subject = top ? before.get() : root;
    for (Token child : sentence.dependents(noun)) {
      if (child.index() < noun.index() && !child.equals(subject)) {
        moveBefore(child, before.get(), subject, noun);
      }
    }
    graft.hang(object.get(), noun.index(), "obj");
    graft.free(noun, "shoot");
    graft.hang(subject, noun.index(), "nsubj");
    return true;
  }

  /** What was shot, also where "dead" stands before it. */
  private Optional<Token> objectOf(Token shot) {
    boolean dead = sentence.children(shot, "amod").anyMatch(d -> d.lower().equals("dead"));
    return sentence
        .children(shot)
        .filter(o -> o.isUnder("obj") || (dead && o.isUnder("appos")))
        .filter(o -> o.index() > shot.index())
        .findFirst();
  }
}
