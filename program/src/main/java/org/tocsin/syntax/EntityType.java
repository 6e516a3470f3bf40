package org.tocsin.syntax;

/** What kind of thing a phrase is about: the ten types of the GUM corpus. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  EVENT,
  TIME,
  ABSTRACT,
  OBJECT,
  ANIMAL,
  PLANT,
  SUBSTANCE;

  /** Whether it can act and speak. */
  public boolean isSomebody() {
    return this == PERSON || this == ORGANIZATION;
  }
}
