package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-20",
        "2022-01-20T23:59:00-05:00",
        "20220120",
        "2022/1/20",
        "20 January 2022",
        "Thursday, 20 Jan. 2022, 09:00",
        "January 20, 2022",
        "Jan 20th, 2022",
        "Thu, 20 Jan 2022 11:05:30 GMT",
        "the 20th of January 2022",
        "20.01.2022",
        "20. Januar 2022",
        "20 de enero de 2022",
        "01/20/2022"
      })
  void manyFormsOfOneDay(String text) {
    assertThat(Dates.parse(text)).contains(LocalDate.of(2022, 1, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lately",
        "2022",
        "January 2022",
        "2022-13-45",
        "31 February 2022",
        "99999999"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }
}
