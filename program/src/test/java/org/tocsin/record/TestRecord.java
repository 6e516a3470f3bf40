package org.tocsin.record;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.actor.Actor;
import org.tocsin.actor.ActorMention;
import org.tocsin.coder.EventDate;
import org.tocsin.coder.Evidence;
import org.tocsin.coder.Factuality;
import org.tocsin.coder.Finding;
import org.tocsin.coder.Findings;
import org.tocsin.coder.Step;
import org.tocsin.coder.Terms;
import org.tocsin.ontology.Context;
import org.tocsin.ontology.EventType;
import org.tocsin.ontology.Mode;
import org.tocsin.ontology.Sector;
import org.tocsin.place.Place;
import org.tocsin.place.PlaceMention;
import org.tocsin.statement.Directness;
import org.tocsin.text.Article;
import org.tocsin.text.ContentId;
import org.tocsin.text.Span;
import org.tocsin.time.TimeExpression;

/** Small records made by hand, without a parser. */
public final class TestRecord {
  private static final long ALMATY = 1526384;

  private final Article article;
  private final String salt;
  private final long place;

  private TestRecord(Article article, String salt, long place) {
    this.article = article;
    this.salt = salt;
    this.place = place;
  }

  public static RecordFile open(Path file) {
    return RecordFile.open(file, new RecordFile.Provenance("1.0", "lexicon", "model"));
  }

  /** Writes stories into a record. */
  public static void write(Path file, Findings... stories) {
    try (RecordFile record = open(file)) {
      List.of(stories).forEach(record::add);
    }
  }

  /**
   * The story of a day in January 2022: a veiled threat, a statement that carries it, a beating.
   */
  public static Findings story(int n) {
    return story(n, "Olga Ivanova", "Border talks " + n, "Steppe Wire");
  }

  /** The same with names of one's own, to see how they are shown. */
  public static Findings story(int n, String speaker, String title, String outlet) {
    return story(n, speaker, title, outlet, "https://example.org/" + n);
  }

  /** The same at a place that GeoNames' number is not known of. */
  public static Findings unnumbered(int n) {
    Article article = story(n).article();
    return new TestRecord(article, "unnumbered" + n, 0).findings("Olga Ivanova");
  }

  /** The same with the address of the article. */
  public static Findings story(int n, String speaker, String title, String outlet, String url) {
    String text =
        "Deputy minister %s said on Telegram that \"we may close the pipeline if the border is"
                .formatted(speaker)
            + " not opened by Friday\", a warning to Kazakhstan.\n\nPolice beat a reporter in"
            + " Almaty on Wednesday.";
    Article article =
        new Article(
            "story" + n,
            Optional.of(url),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(title),
            Optional.of(LocalDate.of(2022, 1, 5).plusDays(n - 1L)),
            "en",
            text);
    return new TestRecord(article, Integer.toString(n), ALMATY).findings(speaker);
  }

  private Findings findings(String speaker) {
    Actor minister =
        new Actor(
            "Deputy minister " + speaker,
            Optional.of(speaker),
            Optional.of("RUS"),
            List.of(Sector.GOV),
            Optional.of("Deputy minister"),
            true,
            List.of());
    Actor kazakhstan = country("Kazakhstan", "KAZ");
    Actor police =
        new Actor(
            "Police",
            Optional.empty(),
            Optional.of("KAZ"),
            List.of(Sector.COP),
            Optional.empty(),
            true,
            List.of());
    Finding.Said said = said(mention(minister));
    Finding.Event threat = threat(mention(minister), mention(kazakhstan), said.id());
    Finding.Event beating = beating(mention(police), mention(Actor.unresolved("a reporter")));
    return new Findings(article, List.of(), List.of(said, threat, beating));
  }

  /** One deed of Russia to Kazakhstan, told on a day of January 2022. */
  public static Findings deed(int day, EventType type, Factuality factuality) {
    Article article =
        new Article(
            "deed" + day,
            Optional.empty(),
            Optional.of("Steppe Wire"),
            Optional.empty(),
            Optional.of("A deed"),
            Optional.of(LocalDate.of(2022, 1, 1).plusDays(day - 1L)),
            "en",
            "Russia acted on Kazakhstan.");
    return new TestRecord(article, "deed" + day, ALMATY).deed(type, factuality);
  }

  private Findings deed(EventType type, Factuality factuality) {
    Finding.Event deed =
        new Finding.Event(
            ContentId.of("deed", salt, article.text()),
            0,
            type,
            Optional.empty(),
            Set.of(),
            Optional.of(mention(country("Russia", "RUS"))),
            Optional.of(mention(country("Kazakhstan", "KAZ"))),
            type.intensity(),
            published(),
            Optional.empty(),
            factuality,
            0.9,
            Optional.empty(),
            Optional.empty(),
            "coerce.rules:1",
            List.of(evidence(Evidence.Role.TRIGGER, "acted")),
            List.of());
    return new Findings(article, List.of(), List.of(deed));
  }

  private static Actor country(String name, String code) {
    return new Actor(
        name, Optional.of(name), Optional.of(code), List.of(), Optional.empty(), true, List.of());
  }

  private ActorMention mention(Actor actor) {
    return new ActorMention(0, 0, span(actor.text()), actor);
  }

  private Span span(String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private Evidence evidence(Evidence.Role role, String words) {
    return new Evidence(role, span(words));
  }

  private EventDate published() {
    return new EventDate(article.published(), TimeExpression.Precision.DAY, Optional.empty());
  }

  private Finding.Said said(ActorMention speaker) {
    Span content = span("we may close the pipeline if the border is not opened by Friday");
    return new Finding.Said(
        ContentId.of("said", salt, article.text()),
        0,
        Optional.of(speaker),
        Optional.empty(),
        Optional.of(span("said")),
        List.of(content),
        Directness.DIRECT,
        Optional.of(span("Telegram")),
        published(),
        Optional.empty(),
        List.of(
            new Evidence(Evidence.Role.SPEAKER, speaker.span()),
            evidence(Evidence.Role.CUE, "said"),
            new Evidence(Evidence.Role.CONTENT, content)),
        List.of());
  }

  private Finding.Event threat(ActorMention actor, ActorMention recipient, String statement) {
    Terms terms =
        new Terms(
            Optional.of(span("close the pipeline")),
            Optional.of(EventType.COERCE),
            Optional.of(span("if the border is not opened")),
            Optional.empty(),
            Optional.of(span("by Friday")),
            article.published().map(day -> day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY))),
            Terms.Kind.VEILED);
    return new Finding.Event(
        ContentId.of("threat", salt, article.text()),
        0,
        EventType.THREATEN,
        Optional.of(Mode.THREATEN_VIOLENCE),
        Set.of(Context.MILITARY),
        Optional.of(actor),
        Optional.of(recipient),
        -3.5,
        published(),
        Optional.empty(),
        Factuality.FUTURE,
        0.8,
        Optional.of(terms),
        Optional.of(statement),
        "threaten.rules:1",
        List.of(
            evidence(Evidence.Role.TRIGGER, "warning"),
            new Evidence(Evidence.Role.ACTOR, actor.span()),
            new Evidence(Evidence.Role.RECIPIENT, recipient.span()),
            evidence(Evidence.Role.ACT, "close the pipeline"),
            evidence(Evidence.Role.CONDITION, "if the border is not opened"),
            evidence(Evidence.Role.DEADLINE, "by Friday")),
        List.of(new Step(Step.About.TYPE, "\"warning\" threatens")));
  }

  private Finding.Event beating(ActorMention actor, ActorMention recipient) {
    return new Finding.Event(
        ContentId.of("beating", salt, article.text()),
        1,
        EventType.ASSAULT,
        Optional.of(Mode.ASSAULT_BEAT),
        Set.of(),
        Optional.of(actor),
        Optional.of(recipient),
        -7.5,
        published(),
        Optional.of(new PlaceMention(span("Almaty"), almaty(), List.of())),
        Factuality.ACTUAL,
        0.9,
        Optional.empty(),
        Optional.empty(),
        "assault.rules:1",
        List.of(
            evidence(Evidence.Role.TRIGGER, "beat"),
            new Evidence(Evidence.Role.ACTOR, actor.span()),
            new Evidence(Evidence.Role.RECIPIENT, recipient.span()),
            evidence(Evidence.Role.PLACE, "Almaty")),
        List.of());
  }

  private Place almaty() {
    return new Place(
        "Almaty",
        "Almaty",
        Optional.of("KAZ"),
        Optional.empty(),
        43.25,
        76.95,
        place,
        Place.Kind.CITY);
  }
}
