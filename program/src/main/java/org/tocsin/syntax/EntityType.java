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
  SUBSTANCE
}
