package org.tocsin.reader;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: JSON-LD, then OpenGraph and meta tags, then the page. */
record Metadata(
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> language) {

  static Metadata of(Document page) {
    JsonLd data = JsonLd.of(page);
    Optional<String> url = url(page, data);
    return new Metadata(
        url,
        outlet(page, data, url),
        author(page, data),
        title(page, data),
        new PageDate(page, data).find(url),
        Optional.of(page.select("html").attr("lang")).filter(s -> !s.isBlank()));
  }

  private static Optional<String> url(Document page, JsonLd data) {
    Stream<Optional<String>> urls =
        Stream.of(
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            data.value("url"),
            data.value("mainEntityOfPage"));
    return urls.flatMap(Optional::stream)
        .map(String::strip)
        .filter(s -> s.toLowerCase(Locale.ROOT).startsWith("http"))
        .findFirst();
  }

  private static Optional<String> outlet(Document page, JsonLd data, Optional<String> url) {
    return data.names("publisher")
        .map(Metadata::plain)
        .or(() -> meta(page, "og:site_name"))
        .or(() -> meta(page, "application-name"))
        .or(() -> url.flatMap(Metadata::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).map(h -> h.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> author(Document page, JsonLd data) {
    return data.names("author")
        .map(Metadata::plain)
        .or(() -> meta(page, "author"))
        .or(() -> meta(page, "article:author"))
        .filter(name -> !name.startsWith("http"))
        .or(() -> text(page, "[rel=author], [itemprop=author], .author, .byline"));
  }

  private static Optional<String> title(Document page, JsonLd data) {
    return data.value("headline")
        .map(Metadata::plain)
        .or(() -> meta(page, "og:title"))
        .or(() -> text(page, "h1"))
        .or(() -> Optional.of(page.title()).filter(s -> !s.isBlank()));
  }

  /** Values of JSON-LD may hold entities and tags. */
  private static String plain(String value) {
    return value.contains("&") || value.contains("<") ? Jsoup.parse(value).text() : value;
  }

  static Optional<String> meta(Document page, String name) {
    return List.of("property", "name", "itemprop").stream()
        .flatMap(key -> attribute(page, "meta[" + key + "=" + name + "]", "content").stream())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return page.select(query).stream().map(e -> e.attr(name)).filter(s -> !s.isBlank()).findFirst();
  }

  private static Optional<String> text(Document page, String query) {
    return page.select(query).stream().map(Element::text).filter(s -> !s.isBlank()).findFirst();
  }
}
