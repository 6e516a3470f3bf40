package org.tocsin.actor;

/** What sort of thing a lexicon entry is; one resource file each, but for the countries. */
enum Kind {
  COUNTRY,
  NATIONAL,
  SEAT,
  PLACE,
  ORGANISATION,
  ROLE,
  PERSON,
  THING;

  /** Whether an entry of this kind stands for a state or a part of it. */
  boolean isPlace() {
    return this == COUNTRY || this == SEAT || this == PLACE;
  }
}
