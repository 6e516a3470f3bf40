package org.tocsin.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.text.Article;
import org.tocsin.text.ContentId;

/** Drafts into articles: id, language, and the date that the user gave for those without one. */
record Finisher(Optional<LocalDate> published, Languages languages) {
  static final String ENGLISH = "en";

  List<Read> finish(String source, OptionalLong line, Draft draft) {
    if (draft.text().isBlank()) {
      return List.of(new Problem(source, line, "no text", "nothing to read here; leave it out"));
    }
    String language = language(draft);
    Article article =
        new Article(
            draft.id().orElseGet(() -> ContentId.of(draft.url().orElse(draft.text()))),
            draft.url(),
            draft.outlet(),
            draft.author(),
            draft.title(),
            draft.published().or(() -> published),
            language,
            draft.text());
    List<Read> reads = new ArrayList<>();
    reads.add(new ReadArticle(source, line, article));
    if (!language.equals(ENGLISH)) {
      reads.add(foreign(source, line, language));
    }
    if (draft.misdated()) {
      reads.add(new Problem(source, line, "\"published\" is not a date", "write it as 2022-01-20"));
    }
    return reads;
  }

  private static Problem foreign(String source, OptionalLong line, String language) {
    return new Problem(
        source,
        line,
        "not English but " + Locale.of(language).getDisplayLanguage(Locale.ENGLISH),
        "it is kept, but not coded; translate it first");
  }

  /** What the words say outweighs what the source says: pages declare what their template does. */
  private String language(Draft draft) {
    return languages
        .detect(draft.text())
        .or(() -> draft.language().map(Finisher::code))
        .orElse(ENGLISH);
  }

  private static String code(String declared) {
    String code = declared.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (code) {
      case "english", "eng", "" -> ENGLISH;
      default -> code;
    };
  }
}
