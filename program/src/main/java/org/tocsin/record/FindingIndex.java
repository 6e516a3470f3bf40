package org.tocsin.record;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * All findings and articles of one state of a record, so laid out that every question is answered
 * in milliseconds: columns in memory, orders made once, an index of words, and the JSON and the
 * texts in files beside, where they are at hand at once.
 */
record FindingIndex(
    Columns columns,
    ArticleShelf articles,
    Tokens words,
    ArticleWords articleWords,
    Blobs json,
    Blobs haystacks,
    Blobs texts,
    Ranking byId,
    Map<Order, Ranking> orders)
    implements AutoCloseable {

  static FindingIndex of(
      Columns columns,
      ArticleShelf articles,
      Tokens words,
      Blobs json,
      Blobs haystacks,
      Blobs texts) {
    Ranking byId =
        Ranking.byId(
            columns.size, Comparator.comparing(row -> columns.id[row], Long::compareUnsigned));
    Map<Order, Ranking> orders = new EnumMap<>(Order.class);
    for (Order order : Order.values()) {
      orders.put(order, byId.by(row -> Ranking.value(order, columns, row)));
    }
    return new FindingIndex(
        columns,
        articles,
        words,
        new ArticleWords(articles, texts),
        json,
        haystacks,
        texts,
        byId,
        orders);
  }

  Ranking order(Order order) {
    return orders.getOrDefault(order, byId);
  }

  /** The findings of an id: one or none. */
  Bits identified(String id) {
    Bits bits = new Bits(columns.size);
    if (id.matches("[0-9a-f]{16}")) {
      long wanted = Long.parseUnsignedLong(id, 16);
      int at = byId.first(row -> Long.compareUnsigned(columns.id[row], wanted) >= 0);
      if (at < columns.size && columns.id[byId.row(at)] == wanted) {
        bits.set(byId.row(at));
      }
    }
    return bits;
  }

  String id(int row) {
    return HexFormat.of().toHexDigits(columns.id[row]);
  }

  /** The findings whose words hold a term, in lower case. */
  Bits holding(String term) {
    byte[] bytes = term.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return words.holding(term, row -> haystacks.holds(row, bytes), columns.size);
  }

  /** The row of a finding as pages take it. */
  FindingRow row(int row, Order order) {
    String id = id(row);
    return new FindingRow(
        id,
        new Cursor(Ranking.text(order, columns, row), id).toString(),
        articles.row(columns.article[row]).title(),
        json.text(row));
  }

  @Override
  public void close() {
    json.close();
    haystacks.close();
    texts.close();
  }
}
