package org.tocsin.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    Stream<Token> objects =
        TELLING.contains(cue.lemma()) && !subjects.isPassive(cue)
            ? Stream.concat(sentence.children(cue, "iobj"), sentence.children(cue, "obj"))
            : Stream.empty();
    Stream<Token> told =
        TELLING.contains(cue.lemma()) && subjects.isPassive(cue)
            ? sentence.children(cue, "nsubj")
            : Stream.empty();
    Stream<Token> to =
        sentence.children(cue, "obl").filter(o -> isPreposition(o, Set.of("to")) && !isMedium(o));
    return Stream.of(objects, told, to)
        .flatMap(s -> s)
        .filter(o -> o.upos().isNominal())
        .findFirst()
        .map(o -> numbered(subjects.party(o, cue)));
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
    return sentence
        .children(cue)
        .filter(c -> c.relation().startsWith("obl") || c.relation().startsWith("nmod"))
        .filter(c -> isMedium(c) && isPreposition(c, PLACES))
        .findFirst()
        .map(c -> phrase(c, cue))
        .or(() -> opening(cue))
        .or(() -> beside(cue))
        .or(() -> addressee.filter(this::isOutlet).map(Party::span));
  }

  /** "the Post, in an article, said"; "speaking on the radio, he said". */
  private Optional<Span> beside(Token cue) {
    Stream<Token> speaking =
        sentence
            .children(cue, "advcl")
            .filter(c -> c.lemma().matches("speak|write|appear") && c.xpos().equals("VBG"));
    return Stream.concat(sentence.children(cue, "nsubj"), speaking)
        .flatMap(sentence::children)
        .filter(c -> c.baseRelation().matches("obl|nmod"))
        .filter(c -> isMedium(c) && isPreposition(c, SAID_IN))
        .findFirst()
        .map(c -> phrase(c, cue));
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
        || settings.media().contains(lemma.toLowerCase(Locale.ROOT))
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
    StringBuilder name = new StringBuilder();
    sentence
        .subtree(head)
        .filter(t -> t.equals(head) || t.baseRelation().matches("compound|flat|amod|nummod"))
        .forEach(t -> name.append(name.isEmpty() ? "" : " ").append(t.form()));
    return settings.outlets().contains(name.toString())
        || settings.outlets().contains(head.form())
        || settings.outlets().contains(name.toString().replaceFirst(" \\d+$", ""));
  }
}
