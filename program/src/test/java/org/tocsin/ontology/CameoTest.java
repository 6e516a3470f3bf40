package org.tocsin.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CameoTest {
  private static final Map<EventType, Set<String>> ROOTS =
      Map.ofEntries(
          Map.entry(EventType.AGREE, Set.of("03")),
          Map.entry(EventType.CONSULT, Set.of("04")),
          Map.entry(EventType.SUPPORT, Set.of("05")),
          Map.entry(EventType.CONCEDE, Set.of("08")),
          Map.entry(EventType.COOPERATE, Set.of("06")),
          Map.entry(EventType.AID, Set.of("07")),
          Map.entry(EventType.RETREAT, Set.of("08")),
          Map.entry(EventType.REQUEST, Set.of("02", "10")),
          Map.entry(EventType.ACCUSE, Set.of("09", "11")),
          Map.entry(EventType.REJECT, Set.of("12")),
          Map.entry(EventType.THREATEN, Set.of("13")),
          Map.entry(EventType.PROTEST, Set.of("14")),
          Map.entry(EventType.SANCTION, Set.of("16")),
          Map.entry(EventType.MOBILIZE, Set.of("15")),
          Map.entry(EventType.COERCE, Set.of("17")),
          Map.entry(EventType.ASSAULT, Set.of("18", "19", "20")));

  private static Cameo code(EventType type, String mode, String threatened) {
    return Cameo.of(
        type,
        Optional.of(mode).filter(m -> !m.isEmpty()).map(m -> Mode.of(type, m).orElseThrow()),
        Optional.of(threatened).filter(t -> !t.isEmpty()).map(EventType::valueOf));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasACodeUnderItsOwnRoots(EventType type) {
    assertThat(ROOTS.get(type)).contains(Cameo.of(type, Optional.empty(), Optional.empty()).root());
  }

  @ParameterizedTest
  @EnumSource
  void everyModeHasALineOfItsOwnUnderTheRootsOfItsType(Mode mode) {
    assertThat(CameoTable.INSTANCE.events()).containsKey(mode.type() + " " + mode.code());
    assertThat(ROOTS.get(mode.type()))
        .contains(Cameo.of(mode.type(), Optional.of(mode), Optional.empty()).root());
  }

  @Test
  void everyLineNamesATypeAndOneOfItsModes() {
    assertThat(CameoTable.INSTANCE.events().keySet())
        .allMatch(key -> {
          String[] parts = key.split("[> ]", -1);
          EventType type = EventType.valueOf(parts[0]);
          return parts.length == 3
              ? EventType.valueOf(parts[1]) != type
              : parts[1].equals("-") || Mode.of(type, parts[1]).isPresent();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "THREATEN, '', '', 130, -4.4, VERBAL_CONFLICT",
    "THREATEN, violence, '', 138, -7.0, VERBAL_CONFLICT",
    "THREATEN, '', PROTEST, 133, -5.8, VERBAL_CONFLICT",
    "THREATEN, territory, SANCTION, 1382, -7.0, VERBAL_CONFLICT",
    "THREATEN, '', AID, 130, -4.4, VERBAL_CONFLICT",
    "CONCEDE, '', '', 080, 5.0, MATERIAL_COOPERATION",
    "REQUEST, '', '', 020, 3.0, VERBAL_COOPERATION",
    "RETREAT, withdraw, '', 0874, 10.0, MATERIAL_COOPERATION",
    "COOPERATE, '', '', 060, 6.0, MATERIAL_COOPERATION",
    "ASSAULT, aerial, '', 195, -10.0, MATERIAL_CONFLICT",
  })
  void aCodeHasItsScoreAndTheQuadOfItsRoot(
      EventType type, String mode, String threatened, String code, double goldstein, Quad quad) {
    Cameo cameo = code(type, mode, threatened);
    assertThat(cameo.code()).isEqualTo(code);
    assertThat(cameo.goldstein()).isEqualTo(goldstein);
    assertThat(cameo.quad()).isEqualTo(quad);
  }

  @Test
  void aCodeKnowsItsRootAndBase() {
    Cameo cameo = code(EventType.RETREAT, "withdraw", "");
    assertThat(cameo.root()).isEqualTo("08");
    assertThat(cameo.base()).isEqualTo("087");
  }

  @ParameterizedTest
  @CsvSource({"10", "210", "0", "13O"})
  void whatIsNoCodeIsRefused(String code) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Cameo(code, 0, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
