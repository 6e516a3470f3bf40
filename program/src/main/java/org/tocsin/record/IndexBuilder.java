package org.tocsin.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a record once and makes its index; the files go into a folder. */
final class IndexBuilder {
  private static final int AT_ONCE = 4096;

  private final Database database;
  private final Path folder;
  private final ArticleShelf articles = new ArticleShelf();
  private final Tokens words = new Tokens();

  private IndexBuilder(Database database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  static FindingIndex build(Database database, Path folder) throws IOException {
    return new IndexBuilder(database, folder).build();
  }

  private FindingIndex build() throws IOException {
    Blobs texts = articles();
    ColumnsBuilder columns = new ColumnsBuilder(size(), articles);
    try (Blobs.Writer json = new Blobs.Writer(folder.resolve("json"));
        Blobs.Writer haystacks = new Blobs.Writer(folder.resolve("words"))) {
      List<String> some = new ArrayList<>();
      database.stream(
          "SELECT json FROM findings",
          List.of(),
          rows -> {
            int row = 0;
            while (rows.next()) {
              some.add(rows.getString(1));
              if (some.size() == AT_ONCE) {
                findings(some, row, columns, json, haystacks);
                row += AT_ONCE;
                some.clear();
              }
            }
            findings(some, row, columns, json, haystacks);
          });
      Outcomes.fill(columns.columns(), articles.lastDay());
      return FindingIndex.of(
          columns.columns(), articles, words, json.finish(), haystacks.finish(), texts);
    }
  }

  private int size() {
    return database
        .first("SELECT count(*) AS n FROM findings", List.of(), row -> row.getInt("n"))
        .orElseThrow();
  }

  private Blobs articles() throws IOException {
    try (Blobs.Writer texts = new Blobs.Writer(folder.resolve("texts"))) {
      database.stream(
          "SELECT id, title, outlet, url, published, language, coded, 0 AS n, text FROM articles",
          List.of(),
          rows -> {
            while (rows.next()) {
              articles.add(Catalogue.row(rows));
              add(texts, rows.getString("text"));
            }
          });
      articles.close();
      return texts.finish();
    }
  }

  /** A finding taken apart, which several threads may do. */
  private record Parsed(String json, Told told, String haystack, List<String> tokens) {
    static Parsed of(String json) {
      Told told = Told.of(json);
      String haystack = told.haystack();
      return new Parsed(json, told, haystack, Tokens.of(haystack));
    }
  }

  private void findings(
      List<String> some,
      int from,
      ColumnsBuilder columns,
      Blobs.Writer json,
      Blobs.Writer haystacks) {
    List<Parsed> parsed = some.parallelStream().map(Parsed::of).toList();
    for (int i = 0; i < parsed.size(); i++) {
      Parsed one = parsed.get(i);
      columns.add(one.told);
      words.add(from + i, one.tokens);
      add(json, one.json);
      add(haystacks, one.haystack);
    }
  }

  private static void add(Blobs.Writer blobs, String text) {
    try {
      blobs.add(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RecordException("the folder for temporary files: " + e.getMessage(), e);
    }
  }
}
