package org.tocsin.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Standard input in the shapes that other programs give it. */
class InputTest {
  private static List<String> read(byte[] bytes) {
    List<String> shapes = new ArrayList<>();
    Articles.read(List.of("-"), new ByteArrayInputStream(bytes), Optional.empty())
        .forEachRemaining(read ->
            shapes.add(
                switch (read) {
                  case ReadArticle article -> article.article().text();
                  case Problem problem -> problem.what();
                }));
    return shapes;
  }

  private static List<String> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  @Test
  void aByteOrderMarkHidesNoFormat() {
    String json = "{\"text\":\"One\"}\n";
    assertThat(read("\uFEFF" + json)).containsExactly("One");
    assertThat(read(json.getBytes(UTF_16))).containsExactly("One");
    assertThat(read(("\uFEFF" + json).getBytes(UTF_16LE))).containsExactly("One");
    assertThat(read("\uFEFF<!DOCTYPE html><p>x")).containsExactly("a page without an article");
  }

  @Test
  void linesEndAlikeInEveryFormat() {
    assertThat(read("{\"text\":\"One\\r\\n\\r\\nTwo\\rThree\"}"))
        .containsExactly("One\n\nTwo\nThree");
    assertThat(read("One.\r\nTwo.")).containsExactly("One.\nTwo.");
  }

  @Test
  void aBlankDateIsNone() {
    assertThat(read("{\"text\":\"One\",\"published\":\" \"}")).containsExactly("One");
    assertThat(read("Title: A\nPublished:\n\nOne.")).containsExactly("One.");
  }

  @Test
  void aHeaderLineWithoutADateIsAProblemUnlessAnotherHasOne() {
    assertThat(read("Title: A\nPublished: lately\n\nOne."))
        .containsExactly("One.", "\"published\" is not a date");
    assertThat(read("Published: lately\nDate: 3 January 2022\n\nOne.")).containsExactly("One.");
  }
}
