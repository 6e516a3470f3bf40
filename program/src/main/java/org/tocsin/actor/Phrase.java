package org.tocsin.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** A noun phrase and the lexicon entries in it. */
final class Phrase {
  private static final Set<Sector> ADJECTIVAL =
      Set.of(Sector.MIL, Sector.REB, Sector.UAF, Sector.OPP, Sector.PRM, Sector.SPY, Sector.REL);
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> GROUPS =
      Set.of("group", "organization", "organisation", "movement", "militia", "alliance", "bloc");
  private static final Set<String> STATE =
      Set.of("country", "nation", "parliament", "army", "military");

  /** Nouns of one word for many people; "they", not "he". */
  private static final Set<String> COLLECTIVE =
      Set.of(
          ("police group crowd team family staff crew public opposition government "
                  + "party couple pair population majority minority army military jury mob "
                  + "gang delegation council community committee parliament leadership "
                  + "administration cabinet ministry court side union association press media "
                  + "clergy militia navy force unit youth elite nation country people "
                  + "personnel squad patrol")
              .split(" "));

  private static final Set<String> VAGUE = Set.of("general", "private", "major", "radical");

  private final View view;
  private final Sentence sentence;
  private final Token head;
  private final int start;
  private final PhraseName name;
  private final Optional<Match> at;
  private final List<Match> matches;

  Phrase(View view, Token head) {
    this.view = view;
    this.sentence = view.sentence();
    this.head = head;
    this.start = view.spans().left(head);
    this.name = new PhraseName(view, head, start);
    this.at = name.at();
    this.matches = matches();
  }

  /** Whether this can be somebody at all. */
  boolean canAct() {
    if (at.isPresent()) {
      return switch (at.get().best().kind()) {
        case THING -> false;
        case COUNTRY, SEAT, PLACE, ORGANISATION, PERSON, ROLE, NATIONAL -> true;
      };
    }
    return head.isName() || (head.upos() == Upos.NOUN && Animacy.isAgent(head));
  }

  boolean isName() {
    return name.isPresent();
  }

  /** The name as worded: "Antony Blinken". */
  Optional<String> name() {
    return isName() ? Optional.of(view.text(name.start(), name.end())) : Optional.empty();
  }

  /** The entry that says who a nameless head is, or what the bearer of a name does. */
  Optional<Match> virtual() {
    if (!isName()) {
      return at;
    }
    List<Match> all = matches;
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).is(Kind.ROLE)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The other entries, the nearest to the head first. */
  List<Match> modifiers() {
    List<Match> all = new ArrayList<>(matches);
    virtual().ifPresent(all::remove);
    return all.reversed();
  }

  private List<Match> matches() {
    List<Match> found = new ArrayList<>();
    int last =
        isName() ? name.start() - 1 : Math.max(head.index(), at.map(m -> m.end() - 1).orElse(0));
    for (int i = start; i <= last; i++) {
      Optional<Match> match = view.match(i);
      if (match.isPresent()) {
        i = match.get().end() - 1;
        if (!match.get().is(Kind.THING) && !isShielded(match.get()) && !isPlainAdjective(i)) {
          found.add(match.get());
        }
      }
    }
    return found;
  }

  /** "general strike" is no soldier's, "military court" is. */
  private boolean isPlainAdjective(int index) {
    Optional<Match> match = view.match(index);
    if (index == head.index()
        || sentence.token(index).upos() != Upos.ADJ
        || match.filter(m -> m.is(Kind.ROLE) && m.end() - m.start() == 1).isEmpty()) {
      return false;
    }
    boolean armed = !Collections.disjoint(match.get().best().sectors(), ADJECTIVAL);
    return !armed || VAGUE.contains(sentence.token(index).lower());
  }

  /** "Saudi-led", "anti-Russian", "Moscow-based" tell whose side, not who. */
  private boolean isShielded(Match match) {
    if (match.end() < head.index() && sentence.token(match.end()).form().equals("-")) {
      return true;
    }
    if (match.start() >= 2 && sentence.token(match.start() - 1).form().equals("-")) {
      String before = sentence.token(match.start() - 2).lower();
      return before.equals("anti") || before.equals("pro") || before.equals("non");
    }
    return false;
  }

  /** The first role in the phrase through the last, as worded. */
  Optional<String> role() {
    int first = -1;
    int last = -1;
    for (Match match : matches) {
      if (match.is(Kind.ROLE) && !isTitle(match)) {
        first = first < 0 ? match.start() : first;
        last = match.end() - 1;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(view.text(first, last));
  }

  /** "Mr." tells the gender and nothing else. */
  private static boolean isTitle(Match match) {
    Entry entry = match.best();
    return entry.weak() && entry.sectors().isEmpty() && entry.gender().isPresent();
  }

  Optional<Entry> person() {
    return at.flatMap(match -> match.of(Kind.PERSON));
  }

  /** Whether a title, a gendered word, a known person or an office shows a human being. */
  boolean isPersonal() {
    return person().isPresent()
        || (isName() && (virtual().isPresent() || name.end() > name.start()))
        || isOfficial();
  }

  /** "The governor", "a member of parliament": one human being whom the parser knows for one. */
  private boolean isOfficial() {
    if (!head.xpos().equals("NN") || !at.filter(m -> m.is(Kind.ROLE)).isPresent()) {
      return false;
    }
    return sentence.isOf(head, EntityType.PERSON) && !COLLECTIVE.contains(head.lowerLemma());
  }

  /** Possessors that no entry names: names and pronouns. */
  List<Token> owners() {
    List<Token> owners = sentence.dependents(head, "nmod:poss");
    if (!owners.isEmpty()) {
      owners.removeIf(owner -> view.isMatched(owner.index()));
    }
    return owners;
  }

  /** What follows with one of these prepositions. */
  List<Token> complements(Set<String> prepositions) {
    List<Token> found = List.of();
    for (Token child : sentence.dependents(head)) {
      boolean after = child.isUnder("nmod") && child.index() > head.index();
      if (after && sentence.has(child, "case", prepositions)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(child);
      }
    }
    return found;
  }

  Token head() {
    return head;
  }

  /** Whether the article "the" or a demonstrative points to somebody named before. */
  boolean isDefinite() {
    return sentence.has(head, "det", DEFINITE);
  }

  /** "The group", "the party": some organisation named before. */
  boolean isGroup() {
    return GROUPS.contains(head.lowerLemma());
  }

  /** "The government", "the president", "the country": parts of a state. */
  boolean isOfState() {
    return at.filter(m -> m.is(Kind.ROLE) && m.best().sectors().contains(Sector.GOV)).isPresent()
        || STATE.contains(head.lowerLemma());
  }

  boolean isPlural() {
    return head.has("Number=Plur") || head.xpos().endsWith("S");
  }
}
