package org.tocsin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {
  @ParameterizedTest
  @CsvSource({
    "fd00::1, [fd00::1]:8080, true",
    "fd00::1, [fd00::1], true",
    "fd00::1, [FD00::1]:8080, true",
    "fd00::1, [fd00::2]:8080, false",
    "fd00::1, [::1]:8080, true",
    "10.0.0.1, 10.0.0.1:8080, true",
    "10.0.0.1, rebound.example, false",
  })
  void answersForTheHostItListensOn(String host, String header, boolean expected) {
    Guard guard = new Guard(host, Optional.of("0123456789abcdef"));
    assertThat(guard.isExpected(header)).isEqualTo(expected);
  }
}
