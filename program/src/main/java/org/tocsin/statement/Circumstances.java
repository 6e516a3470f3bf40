package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** To whom and where a cue says it was said. */
final class Circumstances {
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "ask",
          "inform",
          "remind",
          "assure",
          "notify",
          "advise",
          "warn",
          "reassure",
          "urge",
          "persuade",
          "convince",
          "beg",
          "implore",
          "instruct",
          "order",
          "promise",
          "text",
          "email",
          "invite",
          "encourage",
          "thank",
          "address",
          "brief");
  private static final Set<String> PLACES =
      Set.of("in", "on", "during", "at", "via", "through", "over", "for", "after");

  private static final Set<String> TO = Set.of("to");
  private static final Set<String> SPEAKING = Set.of("speak", "write", "appear");
  private static final Set<String> NAMING = Set.of("compound", "flat", "amod", "nummod");
  private static final Pattern NUMBER = Pattern.compile(" \\d+$");
  private static final Set<String> SAID_IN = Set.of("in", "on", "via", "during");

  private final Settings settings;
  private final Sentence sentence;
  private final Subjects subjects;

  Circumstances(Settings settings, Sentence sentence, Subjects subjects) {
    this.settings = settings;
    this.sentence = sentence;
    this.subjects = subjects;
  }

  Optional<Party> addressee(Token cue) {
    return told(cue).or(() -> to(cue)).map(o -> numbered(subjects.party(o, cue)));
  }

  /** Whether the object of a cue is those who are told. */
  static boolean isTelling(Token cue) {
    return TELLING.contains(cue.lemma());
  }

  private Optional<Token> told(Token cue) {
    if (!isTelling(cue)) {
      return Optional.empty();
    }
    return subjects.isPassive(cue)
        ? nominal(cue, "nsubj")
        : nominal(cue, "iobj").or(() -> nominal(cue, "obj"));
  }

  private Optional<Token> nominal(Token cue, String relation) {
    for (Token child : sentence.dependents(cue)) {
      if (child.isUnder(relation) && child.upos().isNominal()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Optional<Token> to(Token cue) {
    for (Token child : sentence.dependents(cue)) {
      boolean nominal = child.isUnder("obl") && child.upos().isNominal();
      if (nominal && isPreposition(child, TO) && !isMedium(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "told FRANCE <em>24</em>". */
  private Party numbered(Party party) {
    int next = party.token() + 1;
    boolean number =
        sentence.token(party.token()).isName()
            && next < sentence.size()
            && sentence.token(next).upos() == Upos.NUM
            && sentence.token(next).span().start() == party.span().end() + 1;
    return number
        ? new Party(
            party.sentence(),
            party.token(),
            party.span().cover(sentence.token(next).span()),
            party.relative())
        : party;
  }

  /** A named medium or venue; an outlet that was told it is one. */
  Optional<Span> medium(Token cue, Optional<Party> addressee) {
    return medium(cue, PLACES)
        .map(c -> phrase(c, cue))
        .or(() -> opening(cue))
        .or(() -> beside(cue))
        .or(() -> addressee.filter(this::isOutlet).map(Party::span));
  }

  /** "the Post, in an article, said"; "speaking on the radio, he said". */
  private Optional<Span> beside(Token cue) {
    List<Token> heads = new ArrayList<>(sentence.dependents(cue, "nsubj"));
    for (Token child : sentence.dependents(cue, "advcl")) {
      if (SPEAKING.contains(child.lemma()) && child.xpos().equals("VBG")) {
        heads.add(child);
      }
    }
    for (Token head : heads) {
      Optional<Token> medium = medium(head, SAID_IN);
      if (medium.isPresent()) {
        return medium.map(c -> phrase(c, cue));
      }
    }
    return Optional.empty();
  }

  /** The first medium that hangs on a word with one of these prepositions. */
  private Optional<Token> medium(Token head, Set<String> prepositions) {
    for (Token child : sentence.dependents(head)) {
      boolean phrase = child.isUnder("obl") || child.isUnder("nmod");
      if (phrase && isMedium(child) && isPreposition(child, prepositions)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "In an interview with the Herald, the minister, asked about it, said …". */
  private Optional<Span> opening(Token cue) {
    Token first = sentence.token(0);
    return first.upos() == Upos.ADP && PLACES.contains(first.lower())
        ? sentence
            .head(first)
            .filter(noun -> noun.index() > 0 && noun.index() < cue.index())
            .filter(noun -> noun.upos().isNominal() && isMedium(noun))
            .map(noun -> phrase(noun, cue))
        : Optional.empty();
  }

  private Span phrase(Token nominal, Token cue) {
    Span span = Phrases.nounPhrase(sentence, nominal, cue);
    return Phrases.preposition(sentence, nominal).map(p -> p.span().cover(span)).orElse(span);
  }

  private boolean isPreposition(Token nominal, Set<String> words) {
    return Phrases.preposition(sentence, nominal)
        .filter(p -> words.contains(p.lower()))
        .isPresent();
  }

  private boolean isMedium(Token nominal) {
    String lemma = nominal.lemma();
    return settings.media().contains(lemma)
        || settings.media().contains(nominal.form())
        || settings.media().contains(nominal.lowerLemma())
        || (nominal.isName() && isOutletName(nominal));
  }

  private boolean isOutlet(Party party) {
    Token head = sentence.token(party.token());
    Token next = sentence.token(Math.min(head.index() + 1, sentence.size() - 1));
    return isMedium(head)
        || isOutletName(head)
        || settings.outlets().contains(head.form() + " " + next.form());
  }

  private boolean isOutletName(Token head) {
    StringBuilder words = new StringBuilder();
    for (int below : sentence.subtreeIndexes(head)) {
      Token token = sentence.token(below);
      if (below == head.index() || NAMING.contains(token.baseRelation())) {
        words.append(words.isEmpty() ? "" : " ").append(token.form());
      }
    }
    String name = words.toString();
    return settings.outlets().contains(name)
        || settings.outlets().contains(head.form())
        || settings.outlets().contains(NUMBER.matcher(name).replaceFirst(""));
  }
}
