package org.tocsin.ontology;

/** The four quarters of conflict and cooperation. */
public enum Quad {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int number;

  Quad(int number) {
    this.number = number;
  }

  /** The code PLOVER uses, 1 to 4. */
  public int number() {
    return number;
  }

  public boolean isConflict() {
    return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
  }
}
