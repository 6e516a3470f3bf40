package org.tocsin.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the place of nouns that a parser hangs on the wrong verb, or makes a part of one. */
final class NounsOfVerbs {
  /** Verbs with an object and a bare infinitive behind it. */
  private static final Set<String> WITH_INFINITIVE =
      Set.of("help", "make", "let", "have", "see", "watch", "hear", "feel");

  private static final Set<String> WITHOUT_OBJECT =
      Set.of("come", "go", "arrive", "appear", "emerge", "fall", "rise", "die");

  private static final Pattern DEEDS = Pattern.compile("\\p{L}{3,}(tion|sion|ment|ing|al|ure)s?");

  private static final Set<String> BRINGING = Set.of("invite", "bring", "usher", "draft");

  private final Sentence sentence;
  private final Graft graft;

  NounsOfVerbs(Sentence sentence, Graft graft) {
    this.sentence = sentence;
    this.graft = graft;
  }

  boolean mends(Token noun) {
    Token verb = sentence.token(noun.head());
    return noun.upos().isNominal()
        && verb.upos() == Upos.VERB
        && verb.head() != Token.NONE
        && (isHelped(noun, verb) || isDescribed(noun, verb));
  }

  /** "Helped <em>Peru</em> fight": between a verb and a bare infinitive stands its object. */
  private boolean isHelped(Token noun, Token infinitive) {
    Token verb = sentence.token(infinitive.head());
    boolean between =
        infinitive.xpos().equals("VB")
            && WITH_INFINITIVE.contains(verb.lemma())
            && verb.index() < noun.index()
            && noun.index() < infinitive.index()
            && !sentence.has(infinitive, "mark")
            && !sentence.has(verb, "obj");
    if (between) {
      graft.takeModifiers(infinitive, noun);
      graft.hang(noun, verb.index(), "obj");
      graft.hang(infinitive, verb.index(), "xcomp");
    }
    return between;
  }

  /** "Surrender or face an <em>assault</em>": what is faced, not what is surrendered. */
  boolean isFaced(Token noun) {
    Token verb = sentence.token(noun.head());
    for (Token second : sentence.dependents(verb, "conj")) {
      boolean between = verb.index() < second.index() && second.index() < noun.index();
      if (between && second.lemma().equals("face") && !sentence.has(second, "obj")) {
        graft.hang(noun, second.index(), "obj");
        sentence.child(verb, "iobj").ifPresent(first -> takeBack(second, first, noun));
        return true;
      }
    }
    return false;
  }

  /** "The eviction of herders by the <em>army</em>": who evicts them, and no army's herders. */
  boolean isAgentOf(Token agent) {
    Optional<Token> done =
        sentence
            .head(agent)
            .filter(d -> agent.isUnder("nmod") && sentence.has(agent, "case", "by"))
            .filter(d -> d.isUnder("nmod") && sentence.has(d, "case", "of"));
    Optional<Token> deed =
        done.flatMap(sentence::head).filter(d -> DEEDS.matcher(d.lower()).matches());
    deed.ifPresent(d -> graft.hang(agent, d.index(), agent.relation()));
    return deed.isPresent();
  }

  /** "Came, promised <em>help</em> and left": what one promises, for nobody comes something. */
  boolean isOfSecond(Token noun) {
    Token verb = sentence.token(noun.head());
    if (!WITHOUT_OBJECT.contains(verb.lemma())) {
      return false;
    }
    for (Token second : sentence.dependents(verb, "conj")) {
      boolean next = sentence.subtreeIndexes(noun)[0] == second.index() + 1;
      if (next && second.upos() == Upos.VERB && !sentence.has(second, "obj")) {
        graft.hang(noun, second.index(), "obj");
        return true;
      }
    }
    return false;
  }

  /** "Clear the yard or <em>face</em> prison": a second verb, though hung on the first's object. */
  boolean faces(Token face) {
    Token object = sentence.token(face.head());
    boolean astray =
        face.upos() == Upos.VERB && face.lemma().equals("face") && object.isUnder("obj");
    for (Token noun : astray ? sentence.tokens() : List.<Token>of()) {
      boolean faced =
          noun.index() > face.index()
              && noun.isUnder("conj")
              && (noun.head() == object.index() || noun.head() == object.head());
      if (faced) {
        graft.hang(face, object.head(), "conj");
        graft.hang(noun, face.index(), "obj");
        return true;
      }
    }
    return false;
  }

  /** "Lay down their arms or <em>face</em> annihilation": no noun that describes another. */
  boolean isFacing(Token face) {
    Token noun = sentence.token(face.head());
    boolean facing =
        face.lower().equals("face")
            && face.index() > 0
            && noun.isUnder("conj")
            && sentence.token(noun.head()).upos() == Upos.VERB
            && sentence.token(face.index() - 1).baseRelation().equals("cc");
    if (facing) {
      graft.verb(face, noun.head(), "conj");
      graft.hang(noun, face.index(), "obj");
      graft.hang(sentence.token(face.index() - 1), face.index(), "cc");
    }
    return facing;
  }

  /** "Lay down their arms or face annihilation": the arms are theirs, and laid down. */
  private void takeBack(Token second, Token object, Token noun) {
    graft.hang(object, object.head(), "obj");
    graft.move(noun, object, child -> child.index() < second.index());
  }

  /** "Imposed <em>targeted</em> sanctions": a past participle has no object, it describes one. */
  boolean isObjectOfBoth(Token participle) {
    Token verb = sentence.token(participle.head());
    boolean bare =
        participle.xpos().equals("VBN")
            && verb.index() < participle.index()
            && !sentence.has(verb, "obj")
            && !sentence.has(participle, "mark")
            && !sentence.has(participle, "aux");
    for (Token object : sentence.dependents(participle, "obj")) {
      if (bare && object.index() == participle.index() + 1) {
        graft.move(participle, verb, child -> true);
        graft.hang(participle, object.index(), "amod");
        return true;
      }
    }
    return false;
  }

  /** "Left two guards <em>dead</em>": how it left them. */
  boolean isLeft(Token state) {
    Token object = sentence.token(state.head());
    boolean left =
        (state.upos() == Upos.ADJ || state.xpos().equals("VBN"))
            && state.index() > object.index()
            && object.isUnder("obj")
            && sentence.head(object).filter(verb -> verb.lemma().equals("leave")).isPresent();
    if (left) {
      graft.hang(state, object.head(), "xcomp");
    }
    return left;
  }

  /**
   * "Hopes <em>Lima</em> will help": between two verbs with no "and" stands the second's subject.
   */
  boolean isSubjectOf(Token second) {
    Token first = sentence.token(second.head());
    Optional<Token> aux = sentence.child(second, "aux");
    boolean bare =
        aux.filter(a -> a.xpos().equals("MD")).isPresent()
            && first.upos() == Upos.VERB
            && !sentence.has(second, "cc")
            && !sentence.has(second, "nsubj");
    for (Token object : sentence.dependents(first, "obj")) {
      int[] phrase = sentence.subtreeIndexes(object);
      if (bare && phrase[phrase.length - 1] + 1 == aux.get().index()) {
        graft.hang(object, second.index(), "nsubj");
        graft.hang(second, first.index(), "ccomp");
        return true;
      }
    }
    return false;
  }

  /** "The drought-hit <em>north</em>": the noun behind a participle is what that describes. */
  private boolean isDescribed(Token noun, Token participle) {
    boolean behind =
        (participle.xpos().equals("VBN") || participle.xpos().equals("VBG"))
            && noun.index() == participle.index() + 1
            && participle.index() > 0
            && sentence.token(participle.index() - 1).form().equals("-");
    if (behind) {
      for (Token child : sentence.dependents(participle)) {
        boolean half = child.index() >= participle.index() - 2 && child.index() < noun.index();
        if (!half && !child.equals(noun)) {
          graft.hang(child, noun.index(), child.relation());
        }
      }
      graft.hang(noun, participle.head(), participle.relation());
      graft.hang(participle, noun.index(), "amod");
    }
    return behind;
  }

  /** "<em>Donors</em> meeting in Oslo pledged": those who meet, and no donors' meeting. */
  boolean meets(Token people) {
    Token meeting = sentence.token(people.head());
    boolean bare =
        meeting.lower().equals("meeting")
            && people.xpos().equals("NNS")
            && people.index() + 1 == meeting.index()
            && meeting.isUnder("nsubj")
            && !sentence.has(meeting, "det")
            && !sentence.has(meeting, "nmod:poss");
    if (bare) {
      for (Token child : sentence.dependents(meeting)) {
        if (child.index() < people.index()) {
          graft.hang(child, people.index(), child.relation());
        } else if (child.isUnder("nmod")) {
          graft.hang(child, meeting.index(), "obl");
        }
      }
      graft.hang(people, meeting.head(), meeting.relation());
      graft.hang(meeting, people.index(), "acl");
    }
    return bare;
  }

  /** "Invited in the <em>army</em>": whom, not where. */
  boolean isBroughtIn(Token noun) {
    Token verb = sentence.token(noun.head());
    Optional<Token> in = sentence.child(noun, "case").filter(word -> word.lower().equals("in"));
    boolean brought =
        BRINGING.contains(verb.lemma())
            && in.filter(word -> word.index() == verb.index() + 1).isPresent()
            && sentence.type(noun).filter(EntityType::isSomebody).isPresent()
            && !sentence.has(verb, "obj");
    if (brought) {
      graft.hang(in.get(), verb.index(), "compound:prt");
      graft.hang(noun, verb.index(), "obj");
    }
    return brought;
  }

  /** "Sue the start-<em>up</em>": a particle has no article; it is what is sued. */
  boolean isNoParticle(Token half) {
    boolean noun =
        half.relation().equals("compound:prt")
            && sentence.has(half, "det")
            && !sentence.has(sentence.token(half.head()), "obj");
    if (noun) {
      graft.hang(half, half.head(), "obj");
    }
    return noun;
  }
}
