package org.tocsin.time;

/** To which side of the publication date the words around a date point. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
