package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Cast;
import org.tocsin.rule.Alternatives;
import org.tocsin.rule.Match;
import org.tocsin.rule.Sayers;
import org.tocsin.rule.ThreatFrame;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** Finds who makes a threat that a rule proposes. */
final class Threateners {
  private static final Set<String> RECEIVING = Set.of("receive", "get", "face", "hear", "ignore");
  private static final int CHAIN = 4;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "warn",
          "vow",
          "swear",
          "announce",
          "declare",
          "promise",
          "pledge",
          "write",
          "blackmail",
          "extort",
          "refuse",
          "plan",
          "intend",
          "resolve",
          "decide");
  private static final Set<String> SOME =
      Set.of("several", "many", "some", "few", "others", "both", "two", "three", "dozens", "all");
  private static final Set<String> DEMANDING =
      Set.of(
          "tell",
          "order",
          "give",
          "demand",
          "warn",
          "urge",
          "ask",
          "call",
          "say",
          "shout",
          "write",
          "announce",
          "declare",
          "instruct",
          "radio",
          "text",
          "command",
          "insist",
          "threaten",
          "vow");
  private static final Set<String> DELIBERATE =
      Set.copyOf(Resource.lines(Threateners.class, "en/deliberate.txt"));
  private static final Set<String> UNNAMED = Set.of("that", "which", "this", "these", "those");

  private final Sentence sentence;
  private final int index;
  private final Cast cast;
  private final Roles roles;

  Threateners(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
    roles = new Roles(sentence);
  }

  /** Whoever gets the threat that a noun names: "received death threats". */
  List<Token> receiver(Match match) {
    boolean received =
        !match.predicate().equals(match.trigger()) && RECEIVING.contains(match.predicate().lemma());
    return received ? roles.doers(match.predicate()) : List.of();
  }

  List<Token> of(Match match) {
    Optional<Token> demander = demander(match);
    return demander.isPresent()
        ? roles.doers(demander.get())
        : told(match).orElse(ofTrigger(match));
  }

  /** "told them to leave or be shot": the verb over what is demanded. */
  Optional<Token> demander(Match match) {
    return match.entry().threat().under() == ThreatFrame.Under.ALTERNATIVE
        ? Alternatives.of(sentence, match.trigger()).flatMap(demand -> over(demand))
        : Optional.empty();
  }

  private Optional<Token> over(Token demand) {
    return Stream.concat(sentence.head(demand).stream(), sentence.children(demand, "parataxis"))
        .filter(verb -> DEMANDING.contains(verb.lemma()) && !roles.doers(verb).isEmpty())
        .findFirst();
  }

  /** "The envoy will be expelled, the ministry said": who says so, not who is spoken of. */
  private Optional<List<Token>> told(Match match) {
    return match
        .act()
        .filter(act -> act.index() < match.trigger().index() && match.trigger().upos() == Upos.VERB)
        .map(act -> sentence.children(match.trigger(), "nsubj").toList())
        .filter(list -> !list.isEmpty() && list.stream().allMatch(t -> t.upos() != Upos.PRON))
        .map(roles::expand);
  }

  private List<Token> ofTrigger(Match match) {
    List<Token> receiver = receiver(match);
    List<Token> named = receiver.isEmpty() ? match.actors() : senders(match.trigger());
    boolean light = !match.predicate().equals(match.trigger()) && !named.isEmpty();
    List<Token> owners =
        sentence
            .children(match.trigger(), "nmod:poss")
            .filter(owner -> owner.upos() != Upos.PRON || !light)
            .toList();
    List<Token> actors =
        (owners.isEmpty() ? named : owners)
            .stream()
                .flatMap(a ->
                    document(a, match.trigger())
                        .map(d -> makers(d).stream())
                        .orElseGet(() -> Stream.of(antecedent(a))))
                .map(this::behindTime)
                .filter(a -> match.act().filter(a::equals).isEmpty())
                .distinct()
                .toList();
    if (actors.isEmpty()) {
      return ofBlow(match.trigger());
    }
    return actors.stream().anyMatch(this::isLikeSpeaker) ? sayers(match, actors) : actors;
  }

  /** "Under threat of sanctions <em>from Washington</em>". */
  private List<Token> ofBlow(Token threat) {
    return threat.upos() == Upos.NOUN
        ? roles.prepositional(threat, "of").stream().flatMap(b -> senders(b).stream()).toList()
        : List.of();
  }

  private List<Token> senders(Token noun) {
    List<Token> by = roles.prepositional(noun, "by");
    return by.isEmpty() ? roles.prepositional(noun, "from") : by;
  }

  boolean isDocument(Token token) {
    return NounKinds.DOCUMENTS.contains(token.lemma());
  }

  /** "sent a <em>letter</em> to the head of the bank threatening to sue". */
  private Optional<Token> document(Token actor, Token trigger) {
    boolean participle = trigger.xpos().equals("VBG") && trigger.baseRelation().equals("acl");
    Optional<Token> at = Optional.of(actor);
    for (int i = 0; i < CHAIN && at.isPresent(); i++) {
      if (isDocument(at.get())) {
        return at;
      }
      at =
          participle
              ? at.filter(t -> t.baseRelation().equals("nmod")).flatMap(sentence::head)
              : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whoever made a document: its possessor, "from …", else the subject of the verb over it. */
  private List<Token> makers(Token document) {
    List<Token> owners = sentence.children(document, "nmod:poss").toList();
    if (!owners.isEmpty()) {
      return roles.expand(owners);
    }
    for (String word : List.of("from", "by", "of")) {
      List<Token> found = roles.prepositional(document, word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return sentence
        .head(document)
        .filter(verb -> document.baseRelation().matches("obj|obl"))
        .map(roles::doers)
        .filter(doers -> !doers.contains(document))
        .orElse(List.of());
  }

  /** "The minister last week threatened": a parser may take the week for the subject. */
  private Token behindTime(Token token) {
    boolean time =
        token.lemma().matches("week|month|year|day|night|(mon|tues|wednes|thurs|fri|satur|sun)day");
    return !time || canSpeak(token)
        ? token
        : sentence
            .subtree(token)
            .filter(t -> cast.mention(index, t.index()).isPresent())
            .findFirst()
            .or(() -> relativeHead(token))
            .orElse(token);
  }

  private Optional<Token> relativeHead(Token token) {
    return sentence.head(token).map(this::antecedentOf).filter(this::canSpeak);
  }

  private Token antecedent(Token token) {
    boolean relative = token.upos() == Upos.PRON && token.lower().matches("who|which|that|whom");
    return relative ? antecedentOf(token) : token;
  }

  private Token antecedentOf(Token token) {
    Token at = token;
    while (at.head() >= 0) {
      if (at.relation().equals("acl:relcl")) {
        return sentence.head(at).orElse(token);
      }
      at = sentence.token(at.head());
    }
    return token;
  }

  /** "it", "they" and "we" in somebody's mouth are he who speaks. */
  private boolean isLikeSpeaker(Token actor) {
    return actor.upos() == Upos.PRON && actor.lower().matches("it|they|we|i|our|my");
  }

  private List<Token> sayers(Match match, List<Token> actors) {
    List<Token> sayers = Sayers.of(sentence, roles, match.predicate());
    boolean named = !sayers.isEmpty() && sayers.stream().allMatch(s -> s.upos() != Upos.PRON);
    return named ? sayers : actors;
  }

  /** The subject of a verb that only people are subjects of. */
  private boolean isSaying(Token subject) {
    boolean person = subject.upos() != Upos.NOUN || !isDocument(subject);
    return subject.baseRelation().equals("nsubj")
        && person
        && sentence.head(subject).stream().flatMap(this::joined).anyMatch(this::isSpeech);
  }

  /** A verb and those with the same subject that "and" joins to it. */
  private Stream<Token> joined(Token verb) {
    return Stream.concat(
        Stream.of(verb), sentence.children(verb, "conj").filter(v -> !sentence.has(v, "nsubj")));
  }

  /** Floods threaten, but threaten <em>that</em> nothing will be, nor <em>to sue</em>. */
  private boolean isSpeech(Token verb) {
    return SAYING.contains(verb.lemma())
        || (verb.lemma().equals("threaten")
            && (sentence.children(verb, "ccomp").anyMatch(c -> sentence.has(c, "mark", "that"))
                || sentence.children(verb, "xcomp").anyMatch(c -> DELIBERATE.contains(c.lemma()))));
  }

  /** What the parser takes for somebody: "the studio plans to sue", not "insects". */
  private boolean isParty(Token actor) {
    boolean somebody =
        sentence.has(actor, "det") || actor.lemma().matches(".*(er|or|ist|ee|man|ant)");
    return somebody && sentence.type(actor).filter(EntityType::isSomebody).isPresent();
  }

  /** Somebody who is named: what "is to" do something may else be a plan or its purpose. */
  boolean isNamed(Token actor) {
    return !actor.xpos().startsWith("PRP")
        && (cast.mention(index, actor.index()).isPresent() || isParty(actor));
  }

  boolean canSpeak(Token actor) {
    return switch (actor.upos()) {
      case PROPN -> true;
      case PRON -> !UNNAMED.contains(actor.lower());
      default ->
          cast.mention(index, actor.index()).isPresent()
              || isSaying(actor)
              || isParty(actor)
              || SOME.contains(actor.lower());
    };
  }
}
