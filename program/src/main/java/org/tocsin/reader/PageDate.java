package org.tocsin.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was published, by the surest sign it gives. */
record PageDate(Document page, JsonLd data) {
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "datePublished",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_online_date",
          "dateCreated",
          "last-modified",
          "article:modified_time",
          "og:updated_time",
          "dateModified");
  private static final Pattern IN_URL =
      Pattern.compile("/(?:19|20)\\d\\d[/-]?[01]\\d[/-]?[0-3]\\d(?!\\d)");
  private static final String STAMPED =
      "[itemprop=datePublished], time[pubdate], article time, time[datetime], time";
  private static final String NAMED =
      "[class~=(?i)(^|[-_ ])(date|datum|published|pubdate|timestamp|time|posted|postmeta|meta|byline|fecha|veröffentlicht|publish)], [id~=(?i)(date|datum|fecha)]";
  private static final int SHORT = 120;

  Optional<LocalDate> find(Optional<String> url) {
    return Stream.<Optional<String>>concat(
            Stream.of(data.value("datePublished")),
            NAMES.stream().map(name -> Metadata.meta(page, name)))
        .flatMap(Optional::stream)
        .flatMap(value -> Dates.parse(value).stream())
        .findFirst()
        .or(() -> url.flatMap(PageDate::inUrl))
        .or(() -> stamped())
        .or(() -> first(page.select(NAMED).stream().map(Element::text)))
        .or(() -> Metadata.meta(page, "og:title").flatMap(Dates::parse))
        .or(() -> first(Blocks.of(page.body()).stream().map(Block::text)));
  }

  private Optional<LocalDate> stamped() {
    return first(
        page.select(STAMPED).stream()
            .filter(e -> e.closest("[class*=comment], [id*=comment]") == null)
            .flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.text())));
  }

  private static Optional<LocalDate> first(Stream<String> values) {
    return values
        .map(value -> value.substring(0, Math.min(SHORT, value.length())))
        .flatMap(value -> Dates.parse(value).stream())
        .findFirst();
  }

  private static Optional<LocalDate> inUrl(String url) {
    return IN_URL.matcher(url).results().flatMap(m -> Dates.parse(m.group()).stream()).findFirst();
  }
}
