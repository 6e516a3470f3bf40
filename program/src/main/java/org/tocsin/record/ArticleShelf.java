package org.tocsin.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The articles of an index, by number from 0; filled once, then only read. */
final class ArticleShelf {
  private final List<ArticleRow> rows = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] findings = new int[0];
  private Ranking newest = Ranking.byId(0, Comparator.naturalOrder());

  void add(ArticleRow row) {
    numbers.put(row.id(), rows.size());
    rows.add(row);
  }

  /** All are there; from now on their findings are counted. */
  void close() {
    findings = new int[rows.size()];
    newest =
        Ranking.byId(rows.size(), Comparator.comparing(number -> rows.get(number).id()))
            .by(this::age);
  }

  private int age(int number) {
    return rows.get(number)
        .published()
        .map(day -> -(int) day.toEpochDay())
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * The number of an article.
   *
   * @throws RecordException where a finding is of none
   */
  int number(String id) {
    return Optional.ofNullable(numbers.get(id))
        .orElseThrow(() ->
            new RecordException(
                "the record lacks the article " + id, new IllegalStateException(id)));
  }

  Optional<Integer> find(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  Bits numbers(List<String> ids) {
    Bits bits = new Bits(rows.size());
    ids.stream().flatMap(id -> find(id).stream()).forEach(bits::set);
    return bits;
  }

  ArticleRow row(int number) {
    return rows.get(number);
  }

  /** The day the last article appeared; far in the past where none has a day. */
  int lastDay() {
    int last = Integer.MIN_VALUE;
    for (ArticleRow row : rows) {
      last = Math.max(last, row.published().map(day -> (int) day.toEpochDay()).orElse(last));
    }
    return last;
  }

  void count(int number) {
    findings[number]++;
  }

  int size() {
    return rows.size();
  }

  /**
   * Articles, newest first.
   *
   * @param text those that hold a term
   */
  Page<ArticleRow> page(
      Filter filter, Optional<String> cursor, int limit, Function<String, Bits> text) {
    Bits fit = selected(filter, text);
    int at = cursor.map(Cursor::parse).map(this::behind).orElse(0);
    List<ArticleRow> page = new ArrayList<>();
    while (at < newest.size() && page.size() <= limit) {
      int number = newest.row(at++);
      if (fit.has(number)) {
        page.add(counted(number));
      }
    }
    boolean more = page.size() > limit;
    List<ArticleRow> shown = page.subList(0, Math.min(limit, page.size()));
    return new Page<>(
        shown, more ? Optional.of(Catalogue.cursor(shown.getLast())) : Optional.empty());
  }

  private int behind(Cursor cursor) {
    cursor.behindArticle();
    int age = Ranking.value(Order.NEWEST, cursor);
    return newest.first(number ->
        age(number) > age
            || (age(number) == age && rows.get(number).id().compareTo(cursor.id()) > 0));
  }

  private ArticleRow counted(int number) {
    ArticleRow row = rows.get(number);
    return new ArticleRow(
        row.id(),
        row.title(),
        row.outlet(),
        row.url(),
        row.published(),
        row.language(),
        row.coded(),
        findings[number]);
  }

  private Bits selected(Filter filter, Function<String, Bits> text) {
    Bits fit = Bits.all(rows.size());
    filter
        .values()
        .forEach((field, values) -> {
          switch (field) {
            case ARTICLE, ID -> fit.and(numbers(values));
            case OUTLET -> keep(fit, row -> row.outlet().filter(o -> holds(values, o)).isPresent());
            case SINCE -> {
              LocalDate first = LocalDate.parse(Collections.max(values));
              keep(fit, row -> row.published().filter(day -> !day.isBefore(first)).isPresent());
            }
            case UNTIL -> {
              LocalDate last = LocalDate.parse(Collections.min(values));
              keep(fit, row -> row.published().filter(day -> !day.isAfter(last)).isPresent());
            }
            case TEXT ->
                filter.terms().forEach(term -> fit.and(text.apply(term.toLowerCase(Locale.ROOT))));
            default -> throw Condition.notOfArticles(field);
          }
        });
    return fit;
  }

  private static boolean holds(List<String> outlets, String outlet) {
    return outlets.stream().anyMatch(outlet::equalsIgnoreCase);
  }

  private void keep(Bits fit, java.util.function.Predicate<ArticleRow> passes) {
    for (int i = fit.next(0); i >= 0; i = fit.next(i + 1)) {
      if (!passes.test(rows.get(i))) {
        fit.clear(i);
      }
    }
  }
}
