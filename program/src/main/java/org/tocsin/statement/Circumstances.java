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
        .map(o -> subjects.party(o, cue));
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
        .or(() -> addressee.filter(this::isOutlet).map(Party::span));
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
    return isOutletName(sentence.token(party.token()));
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
