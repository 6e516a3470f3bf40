package org.tocsin.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** A noun phrase and the lexicon entries in it. */
final class Phrase {
  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "new", "northern", "southern", "eastern", "western");

  private final View view;
  private final Sentence sentence;
  private final Token head;
  private final int start;
  private final int end;
  private final Optional<Match> at;
  private final int nameStart;
  private final int nameEnd;

  private Phrase(View view, Token head) {
    this.view = view;
    this.sentence = view.sentence();
    this.head = head;
    this.start = view.spans().left(head);
    this.end = nameTail(head);
    this.at = view.match(head.index());
    this.nameEnd = isTitleBeforeName() ? end : head.index();
    this.nameStart = isNameHead() ? nameStart() : nameEnd + 1;
  }

  static Phrase of(View view, Token head) {
    return new Phrase(view, head);
  }

  private int nameTail(Token head) {
    int last = head.index();
    for (Token child : sentence.children(head).toList()) {
      boolean name = child.baseRelation().equals("flat") || child.baseRelation().equals("compound");
      if (name && child.index() > head.index()) {
        last = Math.max(last, child.index());
      }
    }
    return last;
  }

  /** "President" governing "Joe Biden". */
  private boolean isTitleBeforeName() {
    return end > head.index() && isFree(sentence.token(end)) && at.isPresent();
  }

  private boolean isNameHead() {
    Token last = sentence.token(nameEnd);
    return isFree(last) || at.filter(m -> m.is(Kind.PERSON)).isPresent() || isSurname();
  }

  /** A country's name after a given name is a surname. */
  private boolean isSurname() {
    boolean single =
        at.filter(m -> m.best().kind().isPlace() && m.end() - m.start() == 1).isPresent();
    if (!single || head.index() == 0) {
      return false;
    }
    Token before = sentence.token(head.index() - 1);
    return isFree(before)
        && before.head() == head.index()
        && before.relation().equals("compound")
        && !COMPASS.contains(before.lower());
  }

  private boolean isFree(Token token) {
    return token.upos() == Upos.PROPN && !view.isMatched(token.index());
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
    return head.upos() == Upos.PROPN || (head.upos() == Upos.NOUN && Animacy.isAgent(head));
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
    List<Match> all = matches();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).is(Kind.ROLE)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The other entries, the nearest to the head first. */
  List<Match> modifiers() {
    List<Match> all = new ArrayList<>(matches());
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
        if (!match.get().is(Kind.THING) && !isShielded(match.get())) {
          found.add(match.get());
        }
      }
    }
    return found;
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
    List<Match> roles = matches().stream().filter(m -> m.is(Kind.ROLE)).toList();
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(view.text(roles.getFirst().start(), roles.getLast().end() - 1));
  }

  Optional<Entry> person() {
    return at.flatMap(match -> match.of(Kind.PERSON));
  }

  /** Whether a title, a gendered word or a known person shows a human being. */
  boolean isPersonal() {
    return person().isPresent()
        || (isName() && virtual().isPresent() && virtual().get().best().kind() == Kind.ROLE);
  }

  /** Possessors that no entry names: names and pronouns. */
  List<Token> owners() {
    return sentence
        .children(head, "nmod:poss")
        .filter(owner -> !view.isMatched(owner.index()))
        .toList();
  }

  /** What follows with one of these prepositions. */
  List<Token> complements(Set<String> prepositions) {
    return sentence
        .children(head, "nmod")
        .filter(child -> child.index() > head.index())
        .filter(child ->
            sentence
                .children(child, "case")
                .anyMatch(c -> prepositions.contains(c.form().toLowerCase(Locale.ROOT))))
        .toList();
  }

  Token head() {
    return head;
  }

  boolean isPlural() {
    return head.has("Number=Plur") || head.xpos().endsWith("S");
  }
}
