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
  private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL);
  private static final Set<Sector> GUARDS = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

  /** Who speaks for a body that he does not name again. */
  private static final Set<String> OFFICES =
      Set.copyOf(Resource.lines(OwnSide.class, "en/offices.txt"));

  private static final Set<String> BODIES =
      Set.copyOf(Resource.lines(OwnSide.class, "en/bodies.txt"));

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

  /** "its chief said": a speaker of whom the text says no more than whose he is. */
  private boolean speaksFor(Token speaker, Token doer) {
    boolean owned =
        Stream.concat(Stream.of(speaker), sentence.children(speaker, "nmod"))
            .flatMap(part -> sentence.children(part, "nmod:poss"))
            .anyMatch(p -> p.lower().matches("its|their|his|her"));
    Optional<Actor> official = cast.mention(index, speaker.index()).map(ActorMention::actor);
    Optional<Actor> other = cast.mention(index, doer.index()).map(ActorMention::actor);
    boolean government =
        other.filter(a -> a.sectors().contains(Sector.GOV) && a.country().isEmpty()).isPresent()
            && official.filter(a -> a.sectors().contains(Sector.GOV)).isPresent();
    return owned
        || government
        || speaksForState(speaker, doer)
        || speaksForBody(speaker, doer)
        || isUnion(speaker, doer);
  }

  /** "NATO's secretary general": whose he is, is said. */
  private boolean isAnothers(Token speaker, Token doer) {
    return sentence
        .children(speaker, "nmod:poss")
        .anyMatch(owner -> owner.upos() == Upos.PROPN && !isSame(owner, doer));
  }

  private boolean speaksForState(Token speaker, Token doer) {
    if (isAnothers(speaker, doer)) {
      return false;
    }
    Optional<Actor> official = cast.mention(index, speaker.index()).map(ActorMention::actor);
    Optional<Actor> other = cast.mention(index, doer.index()).map(ActorMention::actor);
    return other.filter(a -> a.country().isPresent()).isPresent()
        && official
            .filter(a -> a.country().isEmpty() && !a.sectors().isEmpty())
            .filter(a -> a.sectors().stream().anyMatch(STATE::contains))
            .isPresent();
  }

  /** "An official said <em>the group</em> would": a body named by nothing but its kind. */
  private boolean speaksForBody(Token speaker, Token doer) {
    boolean rebels = REBELS.contains(doer.lemma());
    boolean official = OFFICES.contains(speaker.lemma()) || BODIES.contains(speaker.lemma());
    return official
        && (rebels || BODIES.contains(doer.lemma()))
        && sentence.children(doer).allMatch(OwnSide::isPlain)
        && !(rebels && isOf(speaker, GUARDS))
        && !isAnothers(speaker, doer);
  }

  private boolean isOf(Token speaker, Set<Sector> sectors) {
    return cast.mention(index, speaker.index())
        .filter(m -> m.actor().sectors().stream().anyMatch(sectors::contains))
        .isPresent();
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
    Optional<Actor> a = cast.mention(index, one.index()).map(ActorMention::actor);
    Optional<Actor> b = cast.mention(index, other.index()).map(ActorMention::actor);
    return a.isPresent()
        && b.isPresent()
        && a.get().country().isPresent()
        && a.get().country().equals(b.get().country());
  }
}
