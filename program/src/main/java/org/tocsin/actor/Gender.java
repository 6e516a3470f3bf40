package org.tocsin.actor;

/** What a name, a title or a role tells of the pronoun that goes with it. */
enum Gender {
  MALE,
  FEMALE
}
