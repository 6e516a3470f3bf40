package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.actor.Cast;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Resource;

/** Tells whether who acts is on the side of who speaks, so that he announces what is his own. */
final class OwnSide {
  private static final Set<Sector> GOVERNMENT = Set.of(Sector.GOV);
  private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL);
  private static final Set<Sector> GUARDS = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

  /** Who speaks for a body that he does not name again. */
  private static final Set<String> OFFICES =
      Set.copyOf(Resource.lines(OwnSide.class, "en/offices.txt"));

  private static final Set<String> UNIONS = Set.of("union", "federation", "syndicate", "guild");

  /** Bodies that officials of the state speak of and not for. */
  private static final Set<String> REBELS = Set.of("group", "movement", "militia", "faction");

  private final Sentence sentence;
  private final int index;
  private final Cast cast;

  OwnSide(Sentence sentence, int index, Cast cast) {
    this.sentence = sentence;
    this.index = index;
    this.cast = cast;
  }

  /** Whether a subject is one of these speakers, what is theirs, or whom one of them speaks for. */
  boolean isOf(Token subject, List<Token> actors) {
    if (subject.upos() == Upos.PRON) {
      return subject.lower().matches("it|they|he|she|we|i");
    }
    boolean owned =
        sentence
            .children(subject, "nmod:poss")
            .anyMatch(p -> p.lower().matches("its|their|his|her|our|my"));
    return owned || actors.stream().anyMatch(a -> isSame(subject, a) || speaksFor(a, subject));
  }

  private boolean speaksFor(Token speaker, Token doer) {
    return isTheirs(speaker)
        || speaksForState(speaker, doer)
        || speaksForBody(speaker, doer)
        || isUnion(speaker, doer);
  }

  /** "Its chief said": a speaker of whom the text says no more than whose he is. */
  private boolean isTheirs(Token speaker) {
    return Stream.concat(Stream.of(speaker), sentence.children(speaker, "nmod"))
        .flatMap(part -> sentence.children(part, "nmod:poss"))
        .anyMatch(p -> p.lower().matches("its|their|his|her"));
  }

  /** "NATO's secretary general": whose he is, is said. */
  private boolean isAnothers(Token speaker, Token doer) {
    return sentence
        .children(speaker, "nmod:poss")
        .anyMatch(owner -> owner.upos() == Upos.PROPN && !isSame(owner, doer));
  }

  /** A government speaks for a government, officials of no named state for one that is named. */
  private boolean speaksForState(Token speaker, Token doer) {
    Optional<Actor> body = actor(doer);
    Optional<Actor> official = actor(speaker);
    boolean government = body.filter(a -> a.sectors().contains(Sector.GOV)).isPresent();
    return body.filter(a -> a.country().isPresent()).isPresent()
        ? isAny(official.filter(a -> a.country().isEmpty()), STATE) && !isAnothers(speaker, doer)
        : government && isAny(official, GOVERNMENT);
  }

  /** "An official said <em>the group</em> would": a body named by nothing but its kind. */
  private boolean speaksForBody(Token speaker, Token doer) {
    boolean rebels = REBELS.contains(doer.lemma());
    boolean official =
        OFFICES.contains(speaker.lemma()) || NounKinds.BODIES.contains(speaker.lemma());
    return official
        && (rebels || NounKinds.BODIES.contains(doer.lemma()))
        && sentence.children(doer).allMatch(OwnSide::isPlain)
        && !(rebels && isAny(actor(speaker), GUARDS))
        && !isAnothers(speaker, doer);
  }

  private Optional<Actor> actor(Token token) {
    return cast.mention(index, token.index()).map(ActorMention::actor);
  }

  private static boolean isAny(Optional<Actor> actor, Set<Sector> sectors) {
    return actor.filter(a -> a.sectors().stream().anyMatch(sectors::contains)).isPresent();
  }

  /** "The immigration agency", not "the Syrian army". */
  private static boolean isPlain(Token child) {
    return switch (child.baseRelation()) {
      case "det" -> child.lower().equals("the");
      case "punct", "acl" -> true;
      case "compound" -> child.upos() == Upos.NOUN;
      case "nmod" -> child.isUnder("nmod:poss");
      default -> false;
    };
  }

  /** "<em>Rail workers</em> will strike, their union said". */
  private static boolean isUnion(Token speaker, Token doer) {
    return UNIONS.contains(speaker.lemma())
        && doer.xpos().equals("NNS")
        && doer.lemma().matches(".*er|nurse|doctor|pilot");
  }

  private boolean isSame(Token one, Token other) {
    if (one.lemma().equals(other.lemma())) {
      return true;
    }
    Optional<String> country = actor(one).flatMap(Actor::country);
    return country.isPresent() && country.equals(actor(other).flatMap(Actor::country));
  }
}
