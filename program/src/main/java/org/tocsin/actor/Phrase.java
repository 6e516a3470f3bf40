package org.tocsin.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Mention;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** A noun phrase and the lexicon entries in it. */
final class Phrase {
  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "new", "northern", "southern", "eastern", "western");

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
  private final int end;
  private final Optional<Match> at;
  private final int nameStart;
  private final int nameEnd;
  private final List<Match> matches;

  Phrase(View view, Token head) {
    this.view = view;
    this.sentence = view.sentence();
    this.head = head;
    this.start = view.spans().left(head);
    this.end = nameTail(head);
    int flatTail = flatTail(head);
    this.at =
        end == flatTail
            ? view.match(end).or(() -> view.match(head.index()))
            : view.match(head.index());
    this.nameEnd = isTitleBeforeName() ? end : flatTail;
    this.nameStart = isNameHead() ? nameStart() : nameEnd + 1;
    this.matches = matches();
  }

  private int nameTail(Token head) {
    int last = head.index();
    for (Token child : sentence.dependents(head)) {
      boolean name = child.baseRelation().equals("flat") || child.baseRelation().equals("compound");
      if ((name && child.index() > head.index()) || Spans.isLooseName(sentence, child)) {
        last = Math.max(last, child.index());
      }
    }
    return last;
  }

  /** The last word of a name whose head is its first: "Antony <i>Blinken</i>". */
  private int flatTail(Token head) {
    int last = head.index();
    for (Token child : sentence.dependents(head, "flat")) {
      last = child.index() == last + 1 || isJoined(last, child.index()) ? child.index() : last;
    }
    return head.isName() ? last : head.index();
  }

  private boolean isJoined(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      Token token = sentence.token(i);
      boolean part = token.head() == head.index() && !token.baseRelation().equals("case");
      if (!part && token.upos() != Upos.PUNCT) {
        return false;
      }
    }
    return next > last;
  }

  /** "President" governing "Joe Biden". */
  private boolean isTitleBeforeName() {
    return end > head.index()
        && isFree(sentence.token(end))
        && (at.isPresent() || sentence.token(end).baseRelation().equals("flat"));
  }

  private boolean isNameHead() {
    Token last = sentence.token(nameEnd);
    return isFree(last) || at.filter(m -> m.is(Kind.PERSON)).isPresent() || isSurname();
  }

  /** A country's name after a given name is a surname. */
  private boolean isSurname() {
    boolean single =
        at.filter(m -> m.best().kind().isPlace() && m.end() - m.start() == 1).isPresent();
    if (!single || nameEnd == 0) {
      return false;
    }
    Token before = sentence.token(nameEnd - 1);
    boolean given = before.head() == nameEnd && before.relation().equals("compound");
    return isFree(before) && (given || nameEnd > head.index()) && !COMPASS.contains(before.lower());
  }

  private boolean isFree(Token token) {
    return token.isName() && !view.isMatched(token.index());
  }

  private int nameStart() {
    int first = at.filter(m -> m.is(Kind.PERSON)).map(Match::start).orElse(nameEnd);
    while (first > start && isNamePart(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isNamePart(int index) {
    Token token = sentence.token(index);
    if (view.isMatched(index)) {
      return false;
    }
    boolean hyphen = token.form().equals("-") && index > start && isFree(sentence.token(index - 1));
    return isFree(token) || hyphen || Particles.isParticle(token.form());
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
    return nameStart <= nameEnd;
  }

  /** The name as worded: "Antony Blinken". */
  Optional<String> name() {
    return isName() ? Optional.of(view.text(nameStart, nameEnd)) : Optional.empty();
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
        isName() ? nameStart - 1 : Math.max(head.index(), at.map(m -> m.end() - 1).orElse(0));
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
        || (isName() && (virtual().isPresent() || nameEnd > nameStart))
        || isOfficial();
  }

  /** "The governor", "a member of parliament": one human being whom the parser knows for one. */
  private boolean isOfficial() {
    if (!head.xpos().equals("NN") || !at.filter(m -> m.is(Kind.ROLE)).isPresent()) {
      return false;
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.head() == head.index()) {
        return mention.type() == EntityType.PERSON && !COLLECTIVE.contains(head.lowerLemma());
      }
    }
    return false;
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
