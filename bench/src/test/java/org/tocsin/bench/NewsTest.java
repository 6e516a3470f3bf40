package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NewsTest {
  @Test
  void linesBetweenBlankOnesMakeAnArticle() {
    News news = News.of(List.of("", "One came.", " Two left.", "", "", "Three stayed."), 9);
    assertThat(news).isEqualTo(new News(List.of("One came. Two left.", "Three stayed."), 3));
  }

  @Test
  void noMoreSentencesAreTakenThanAskedFor() {
    News news = News.of(List.of("One came.", "", "Two left.", "Three stayed."), 2);
    assertThat(news).isEqualTo(new News(List.of("One came.", "Two left."), 2));
  }

  @Test
  void theExamplesAreGroupedByTwenty() {
    News news = News.of(News.examples(), 45);
    assertThat(news.articles()).hasSize(3);
    assertThat(news.sentences()).isEqualTo(45);
  }
}
