package org.tocsin.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;
import org.tocsin.text.Span;

/** Reads every cue of a sentence with its speaker and content. */
final class CueReader {
  private static final Set<String> NAMING =
      Set.of("express", "voice", "offer", "issue", "reiterate", "repeat", "announce", "highlight");
  private static final Set<String> CALLING = Set.of("call", "name", "dub", "know");
  private static final Set<String> CONCEDING = Set.of("though", "although");
  private static final Set<String> OWN = Set.of("aux", "aux:pass", "cop", "compound:prt");

  private final Page page;
  private final int number;
  private final Sentence sentence;
  private final Settings settings;
  private final Subjects subjects;
  private final Contents contents;
  private final Circumstances circumstances;
  private final NounSources nounSources;

  CueReader(Page page, int number, Settings settings) {
    this.page = page;
    this.number = number;
    this.settings = settings;
    sentence = page.sentences().get(number);
    subjects = new Subjects(page, number);
    contents = new Contents(page, sentence, settings.cues());
    circumstances = new Circumstances(settings, sentence, subjects);
    nounSources = new NounSources(sentence, subjects);
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    List<Report> quoted = AsSaying.read(page, number);
    reports.addAll(quoted);
    for (Token token : sentence.tokens()) {
      Optional<Cue> cue = settings.cues().find(token);
      if (cue.isPresent()
          && !AsSaying.belongs(token, quoted)
          && !isNamed(token)
          && !isPlace(token)
          && !isName(token)) {
        read(token, cue.get()).ifPresent(reports::add);
      }
    }
    reports.removeIf(r -> AsSaying.isFrame(r, quoted));
    reports.addAll(Accordings.read(page, number, subjects));
    Colons.read(page, number).ifPresent(reports::add);
    Polls.read(page, number, subjects).ifPresent(reports::add);
    return reports;
  }

  private Optional<Report> read(Token token, Cue cue) {
    boolean passive = subjects.isPassive(token);
    Optional<Token> noun = named(token);
    Optional<Contents.Found> found =
        noun.flatMap(this::ofNoun).or(() -> contents.of(token, cue, passive));
    if (found.isEmpty() && !cue.takesQuotation()) {
      return Optional.empty();
    }
    Optional<Party> speaker = speaker(token, cue).filter(s -> canSpeak(s, token));
    if (speaker.isEmpty() && (isNobodys(token) || Made.isClear(token))) {
      return Optional.empty();
    }
    Optional<Party> addressee =
        circumstances
            .addressee(token)
            .filter(a -> speaker.filter(s -> s.token() == a.token()).isEmpty());
    Optional<Span> medium = circumstances.medium(token, addressee);
    Span span = noun.map(n -> cueSpan(token).cover(n.span())).orElse(cueSpan(token));
    List<Span> content = found.map(f -> spans(f, span, speaker)).orElse(List.of());
    if (content.isEmpty() && !cue.takesQuotation()) {
      return Optional.empty();
    }
    Kind kind = found.map(Contents.Found::kind).orElse(Kind.SAID);
    return Optional.of(
        new Report(
            number,
            token,
            span,
            kind,
            cue.takesQuotation(),
            speaker,
            addressee.map(a -> a.before(content)),
            medium.map(m -> Party.before(withTitle(m), content)),
            content));
  }

  /** Of what seems so nobody is the speaker. */
  private Optional<Party> speaker(Token cue, Cue entry) {
    if (Raising.is(cue)) {
      return Optional.empty();
    }
    return cue.upos() == Upos.NOUN
        ? nounSources.of(cue, entry)
        : subjects.of(Made.verb(sentence, cue).orElse(cue));
  }

  /** "voiced <em>fears</em> of a strike": the noun that says what sort of words they were. */
  private Optional<Token> named(Token verb) {
    if (verb.upos() == Upos.VERB && NAMING.contains(verb.lemma())) {
      for (Token object : sentence.dependents(verb, "obj")) {
        boolean noun = object.upos() == Upos.NOUN && object.index() > verb.index();
        if (noun && ofNoun(object).isPresent()) {
          return Optional.of(object);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Contents.Found> ofNoun(Token noun) {
    return settings.cues().find(noun).flatMap(cue -> contents.of(noun, cue, false));
  }

  private boolean isNamed(Token noun) {
    return sentence.head(noun).flatMap(this::named).filter(noun::equals).isPresent();
  }

  /** "a firm <em>called</em> Acme": what it is called is its name, and nobody's words. */
  private boolean isName(Token token) {
    return token.relation().equals("acl")
        && token.xpos().equals("VBN")
        && CALLING.contains(token.lemma())
        && sentence.head(token).filter(noun -> noun.upos() == Upos.NOUN).isPresent()
        && !sentence.has(token, "obl:agent");
  }

  /** "said in a <em>statement</em> that", "the so-called plan": no cues of their own. */
  private boolean isPlace(Token token) {
    boolean soCalled =
        token.lower().equals("called")
            && token.index() > 1
            && sentence.token(token.index() - 1).form().equals("-");
    return soCalled
        || (token.upos() == Upos.NOUN
            && sentence
                .head(token)
                .filter(verb -> verb.upos() == Upos.VERB && verb.index() < token.index())
                .filter(verb -> settings.cues().find(verb).filter(CueReader::isSaying).isPresent())
                .flatMap(verb -> Complements.of(sentence, verb))
                .isPresent());
  }

  private boolean canSpeak(Party party, Token cue) {
    Token head = page.sentences().get(party.sentence()).token(party.token());
    return !head.equals(cue) && (head.upos() != Upos.ADJ || head.baseRelation().equals("nsubj"));
  }

  /** "in an article entitled <em>“Who owns the sea”</em>". */
  private Span withTitle(Span medium) {
    for (Quotation quotation : page.quotations()) {
      if (quotation.start() == medium.end() + 1) {
        return medium.cover(quotation.parts().getFirst());
      }
    }
    return medium;
  }

  /** "it seems appropriate to wonder": an infinitive that nobody in particular does. */
  private boolean isNobodys(Token cue) {
    for (Token mark : sentence.dependents(cue, "mark")) {
      if (mark.lower().equals("to") && mark.index() < cue.index()) {
        return true;
      }
    }
    return false;
  }

  private List<Span> spans(Contents.Found found, Span cue, Optional<Party> speaker) {
    BitSet tokens = (BitSet) found.tokens().clone();
    for (Token token : sentence.tokens()) {
      boolean taken =
          cue.overlaps(token.span())
              || speaker.filter(s -> s.sentence() == number && holds(s, token)).isPresent();
      if (taken) {
        tokens.clear(token.index());
      }
    }
    cutTrailing(tokens, cue);
    keepInside(tokens, cue);
    cutIntroduction(tokens);
    if (tokens.cardinality() == 1 && sentence.token(tokens.nextSetBit(0)).xpos().startsWith("W")) {
      return List.of();
    }
    return withQuotations(Pieces.of(sentence, tokens), cue);
  }

  /** "said that …, adding that …": what was added is a statement of its own. */
  private void cutTrailing(BitSet tokens, Span cue) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      boolean trails =
          token.span().start() > cue.end()
              && i - 1 > tokens.nextSetBit(0)
              && isAfterComma(i)
              && page.region(token) == page.region(cue.start());
      if (trails && opensAnother(token)) {
        tokens.clear(i, sentence.size());
      }
    }
  }

  /** Also after "…the plan," with the mark behind the comma. */
  private boolean isAfterComma(int index) {
    return page.before(sentence.token(index).span().start()) == ','
        || (sentence.token(index - 1).upos() == Upos.PUNCT
            && sentence.token(index - 2).form().equals(","));
  }

  private boolean opensAnother(Token token) {
    boolean adds =
        token.xpos().equals("VBG")
            && settings.cues().find(token).filter(CueReader::isSaying).isPresent();
    return adds || Accordings.opens(sentence, token) || isConcession(token);
  }

  /** "…, though <em>he</em> said": the reporter goes on. */
  private boolean isConcession(Token token) {
    return CONCEDING.contains(token.lower())
        && sentence
            .head(token)
            .filter(verb -> settings.cues().find(verb).filter(CueReader::isSaying).isPresent())
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .filter(subject -> subject.upos() == Upos.PRON)
            .isPresent();
  }

  /** What somebody quoted says does not reach beyond the marks. */
  private void keepInside(BitSet tokens, Span cue) {
    int region = page.region(cue.start());
    if (region >= 0) {
      Quotation quotation = page.quotations().get(region);
      for (Token token : sentence.tokens()) {
        if (!quotation.holds(token.span().start())) {
          tokens.clear(token.index());
        }
      }
    }
  }

  /** "the following: “…”" has only the quotation as its content. */
  private void cutIntroduction(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    for (int i = Math.max(0, first); i + 1 < sentence.size() && i < first + 4; i++) {
      if (sentence.token(i).form().equals(":") && opensQuotation(sentence.token(i + 1))) {
        tokens.clear(0, i + 1);
      }
    }
  }

  private boolean opensQuotation(Token token) {
    for (Quotation quotation : page.quotations()) {
      if (quotation.start() == token.span().start()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaying(Cue cue) {
    return cue.has(Frame.CLAUSE) && cue.has(Frame.QUOTE);
  }

  private static boolean holds(Party party, Token token) {
    return party.span().overlaps(token.span());
  }

  /** A quotation that begins in the content belongs to it to its end. */
  private List<Span> withQuotations(List<Span> spans, Span cue) {
    List<Span> all = new ArrayList<>(spans);
    for (Quotation quotation : page.quotations()) {
      if (!quotation.holds(cue.start()) && Pieces.overlap(spans, quotation.parts().getFirst())) {
        all.addAll(quotation.parts());
      }
    }
    return Pieces.union(all);
  }

  private Span cueSpan(Token token) {
    Span span = token.span();
    for (Token child : sentence.dependents(token)) {
      if (OWN.contains(child.relation()) && Math.abs(child.index() - token.index()) < 4) {
        span = span.cover(child.span());
      }
    }
    return span;
  }
}
