package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the arguments of a verb where its frame says they stand. */
final class Arguments {
  private static final List<String> LIKELY =
      List.of("against", "on", "with", "to", "for", "from", "over", "in");

  /** What says where the object is rather than whom the act is aimed at. */
  static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "along", "off", "across", "of");

  /** Before what one acts, or over what, before the place where. */
  private static final Set<String> AIMED = Set.of("against", "over", "at", "outside");

  static final Set<String> AROUND = Set.of("around", "along", "near", "outside");

  private static final Set<String> WAYS =
      Set.of(
          "road", "route", "highway", "street", "bridge", "railway", "path", "entrance", "access");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;
  private final Phrases phrases;
  private final Acts acts;
  private final NounArguments nouns;
  private final Astray astray;
  private final Governed governed;
  private final OwnThings ownThings;
  private final Dissent dissent;
  private final Receivers receivers;

  Arguments(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
    phrases = new Phrases(sentence, roles);
    acts = new Acts(sentence, roles, parties);
    nouns = new NounArguments(sentence, roles, parties);
    astray = new Astray(sentence, roles, parties);
    governed = new Governed(sentence, roles, parties);
    ownThings = new OwnThings(sentence, roles, parties);
    dissent = new Dissent(sentence, roles);
    receivers = new Receivers(sentence, roles, parties);
  }

  /**
   * What stands in the first slot that is filled by somebody, else in the first that is filled at
   * all; the trigger's own words fill none. A place behind an object does not take its stead.
   */
  List<Token> all(Token trigger, List<Slot> slots, List<Token> own) {
    List<Token> any = List.of();
    boolean object = false;
    boolean around = false;
    for (Slot slot : slots) {
      boolean where = object && slot instanceof Slot.Prep prep && isWhere(trigger, prep.word());
      boolean means = around && slot == Slot.Core.OBJ;
      List<Token> found = where || means ? List.of() : timeless(in(trigger, slot, own), own);
      object |= isAim(slot) && hasThing(found);
      around |= isAround(slot) && hasThing(found);
      found = Hyphens.without(sentence, roles, trigger, ownThings.without(trigger, found));
      if (parties.in(found)) {
        return astray.whole(trigger, slot, slots, found);
      }
      any = any.isEmpty() ? found : any;
    }
    List<Token> beside = astray.beside(trigger, slots, own);
    if (parties.in(beside)) {
      return roles.expand(parties.firstOf(beside));
    }
    List<Token> behind = any.isEmpty() ? astray.behind(trigger, slots, own) : any;
    return behind.isEmpty() ? beside.stream().limit(1).toList() : behind;
  }

  /** "Doubled patrols <em>around</em> synagogues": before what one guards or threatens. */
  private static boolean isAround(Slot slot) {
    return Frame.preposition(slot).filter(AROUND::contains).isPresent();
  }

  /** Also "blocked the road <em>to La Paz</em>". */
  private boolean isWhere(Token trigger, String word) {
    return WHERE.contains(word)
        || (word.equals("to")
            && sentence.children(trigger, "obj").anyMatch(o -> WAYS.contains(o.lemma())));
  }

  /** Whether what stands there is meant rather than the place named after it. */
  private static boolean isAim(Slot slot) {
    return slot == Slot.Core.OBJ || Frame.preposition(slot).filter(AIMED::contains).isPresent();
  }

  /** "The minister <em>today</em> denied": no party, whatever the parser takes it for. */
  private List<Token> timeless(List<Token> found, List<Token> own) {
    List<Token> left = new ArrayList<>();
    for (Token token : found) {
      Token party = TimeNouns.isTime(token) ? beforeTime(token) : token;
      boolean when = TimeNouns.isTime(party) && !parties.party().test(party);
      if (!when && !own.contains(party)) {
        left.add(party);
      }
    }
    return left;
  }

  /** "Expelled a <em>diplomat</em> hours after": the party that a parser put before a time. */
  private Token beforeTime(Token time) {
    Token last = time;
    for (Token child : sentence.dependents(time, "compound")) {
      last = parties.actor().test(child) ? child : last;
    }
    return last;
  }

  private static boolean hasThing(List<Token> objects) {
    for (Token object : objects) {
      if (object.upos() == Upos.NOUN || object.upos() == Upos.PROPN) {
        return true;
      }
    }
    return false;
  }

  private List<Token> in(Token trigger, Slot slot, List<Token> own) {
    return switch (slot) {
      case Slot.Prep prep -> afterPreposition(trigger, prep.word());
      case Slot.Core core -> inCore(trigger, core, own);
    };
  }

  /** Also "called on Cairo to lift": parsers take the preposition for the mark of a clause. */
  private List<Token> afterPreposition(Token trigger, String word) {
    List<Token> found = phrases.after(trigger, word);
    found = found.isEmpty() ? roles.expand(subjects(phrases.clauses(trigger, word))) : found;
    return found.isEmpty() ? roles.expand(astray.reached(trigger, word)) : found;
  }

  private List<Token> subjects(List<Token> clauses) {
    List<Token> found = new ArrayList<>();
    for (Token clause : clauses) {
      found.addAll(sentence.dependents(clause, "nsubj"));
    }
    return found;
  }

  /** "Forgave <em>Mali</em>'s debt": of a noun that is the trigger's own, whose it is. */
  private List<Token> owners(List<Token> objects, List<Token> own) {
    List<Token> found = new ArrayList<>();
    for (Token object : objects) {
      List<Token> owners = own.contains(object) ? nouns.possessors(object) : List.<Token>of();
      boolean other = !owners.isEmpty() && owners.getFirst().upos() != Upos.PRON;
      found.addAll(other ? owners : List.of(object));
    }
    return found;
  }

  private List<Token> inCore(Token trigger, Slot.Core core, List<Token> own) {
    return switch (core) {
      case SUBJ -> doers(trigger);
      case OBJ -> {
        List<Token> called = astray.called(own);
        yield called.isEmpty() ? owners(roles.undergoers(trigger), own) : called;
      }
      case IOBJ -> receivers.of(trigger);
      case POSS -> nouns.possessors(trigger);
      case MOD -> nouns.modifiers(trigger);
      case XCOMP -> acts.ofClause(trigger, "xcomp");
      case CCOMP, THAT -> acts.ofClause(trigger, "ccomp");
      case SAYER -> Sayers.of(sentence, roles, trigger);
    };
  }

  /** Also "was given tractors <em>by the embassy</em>", though parsers hang it on the tractors. */
  private List<Token> doers(Token verb) {
    List<Token> found = new ArrayList<>(roles.doers(verb));
    if (!found.isEmpty()) {
      found.replaceAll(astray::counted);
      return found;
    }
    if (!roles.isPassive(verb)) {
      return roles.expand(astray.beforeVerb(verb));
    }
    List<Token> behind = astray.somebodyBehind(verb, "by");
    return roles.expand(behind.isEmpty() ? astray.described(verb) : behind);
  }

  /**
   * Where a verb's usual slots are empty: its object, or the phrase most often meant.
   *
   * @param coming whether it is announced, so that also where it is to come matters
   */
  List<Token> likely(Token trigger, List<Token> taken, boolean coming) {
    List<Supplier<List<Token>>> choices = new ArrayList<>();
    choices.add(() -> likely(ownThings.without(trigger, roles.undergoers(trigger)), taken));
    for (String word : LIKELY) {
      choices.add(() -> somebody(likely(aimed(trigger, word, coming), taken)));
    }
    return parties.first(choices);
  }

  /**
   * "Complained in <em>a letter to the council</em>"; "danced in Kampala" is only where, "will
   * impose a curfew in Kampala" a threat to it.
   */
  private List<Token> aimed(Token trigger, String word, boolean coming) {
    List<Token> found = roles.prepositional(trigger, word);
    if (word.equals("in") && !coming) {
      found.removeIf(parties.actor());
    }
    return found;
  }

  private List<Token> likely(List<Token> found, List<Token> taken) {
    List<Token> kept = new ArrayList<>(found);
    kept.removeIf(t -> taken.contains(t) || !t.upos().isNominal() || TimeNouns.isTime(t));
    kept.removeIf(astray::isPressing);
    return kept;
  }

  private List<Token> somebody(List<Token> found) {
    found.removeIf(t -> !parties.party().test(t));
    return found;
  }

  /** The recipient of a verb: a preposition that ends its trigger comes first. */
  List<Token> recipients(Token trigger, Frame frame, List<Token> own, Optional<Token> act) {
    List<Token> taken = new ArrayList<>(own);
    act.ifPresent(taken::add);
    List<Token> governed = new ArrayList<>(ownThings.without(trigger, this.governed.of(own)));
    governed.removeIf(t -> taken.contains(t) || TimeNouns.isTime(t));
    List<Token> against = frame.isDissent() ? dissent.against(trigger) : List.<Token>of();
    if (!against.isEmpty()) {
      return roles.expand(against);
    }
    List<Token> found = all(trigger, frame.recipient(), taken);
    if (!parties.in(found) && !parties.in(governed)) {
      List<Token> below = astray.below(trigger, frame, taken);
      found = below.isEmpty() ? found : below;
    }
    if (found.isEmpty() && governed.isEmpty() && frame.alone()) {
      return astray.ofEvent(trigger, frame);
    }
    return this.governed.isRather(found, governed, own) ? found : roles.expand(governed);
  }

  /** "Each other", "one another", "<em>each other's</em> envoys". */
  boolean isEachOther(Token token) {
    return isPair(token.index())
        || isPair(token.index() - 1)
        || sentence
            .children(token, "nmod:poss")
            .anyMatch(owner -> isPair(owner.index()) || isPair(owner.index() - 1));
  }

  private boolean isPair(int index) {
    if (index < 0 || index + 1 >= sentence.size()) {
      return false;
    }
    String first = sentence.token(index).lower();
    String second = sentence.token(index + 1).lower();
    return (first.equals("each") && second.equals("other"))
        || (first.equals("one") && second.equals("another"));
  }
}
