package org.tocsin.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What findings can be filtered by. A field is named in lower case in addresses and options. */
public enum Field {
  /** {@code event}, {@code statement} or {@code threat}. */
  KIND(Values.KIND),
  ID(Values.WORD),
  ARTICLE(Values.WORD),
  /** Who acts or speaks: RUS, RUS:GOV, :MIL, a name as in the record, or the id of an actor. */
  ACTOR(Values.WORD),
  /** Whom it is done or said to; values as of {@link #ACTOR}. */
  RECIPIENT(Values.WORD),
  /** Two parties, in either direction: {@code RUS~KAZ}; values as of {@link #ACTOR}. */
  PAIR(Values.PAIR),
  /** Country of the actor, the recipient or the place. */
  COUNTRY(Values.COUNTRY),
  /** Sector of the actor or the recipient. */
  SECTOR(Values.SECTOR),
  TYPE(Values.TYPE),
  /** As {@code violence}. */
  MODE(Values.MODE),
  CONTEXT(Values.CONTEXT),
  /** 1 verbal, 2 material cooperation; 3 verbal, 4 material conflict. */
  QUAD(Values.QUAD),
  FACTUALITY(Values.FACTUALITY),
  /** How openly it is threatened: explicit, veiled, announced. */
  TERMS(Values.TERMS),
  /** What became of a threat, as far as the record tells: {@link Outcome}. */
  OUTCOME(Values.OUTCOME),
  OUTLET(Values.WORD),
  /** Name or number, as the column geoname_id has it. */
  PLACE(Values.WORD),
  /** First day, inclusive. */
  SINCE(Values.DATE),
  /** Last day, inclusive. */
  UNTIL(Values.DATE),
  /** Words, or "a phrase", that must all occur, whatever their case. */
  TEXT(Values.WORD);

  private final Values values;

  Field(Values values) {
    this.values = values;
  }

  /** The name in addresses: {@code actor}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What values it takes, in words. */
  public String takes() {
    return values.takes();
  }

  /** Whether it can be filtered by a value: a record may hold names that are too long. */
  public boolean accepts(String value) {
    return values.canonical(value.strip()).isPresent();
  }

  /**
   * The value in its canonical spelling.
   *
   * @throws IllegalArgumentException where it is none; the message says what is
   */
  String checked(String value) {
    return values
        .canonical(value.strip())
        .orElseThrow(() ->
            new IllegalArgumentException(
                key() + ": \"" + shown(value) + "\" is not one; give " + takes()));
  }

  /**
   * The field of a name.
   *
   * @throws IllegalArgumentException where there is none; the message lists those there are
   */
  public static Field of(String key) {
    return find(key)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no filter \"" + shown(key) + "\"; there are " + names(Arrays.stream(values()))));
  }

  /** The field of a name, if it is one. */
  public static Optional<Field> find(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  private static String names(Stream<Field> fields) {
    return fields.map(Field::key).collect(Collectors.joining(", "));
  }

  private static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
