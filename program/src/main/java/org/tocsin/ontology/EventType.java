package org.tocsin.ontology;

/**
 * The sixteen event types of PLOVER 2.0 with their quad and intensity (manual of 4 February 2024).
 */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  SUPPORT(Quad.VERBAL_COOPERATION, 5),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  AID(Quad.MATERIAL_COOPERATION, 10),
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  REQUEST(Quad.VERBAL_CONFLICT, 0),
  ACCUSE(Quad.VERBAL_CONFLICT, -3),
  REJECT(Quad.VERBAL_CONFLICT, -2),
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  PROTEST(Quad.MATERIAL_CONFLICT, -5),
  SANCTION(Quad.MATERIAL_CONFLICT, -6),
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  COERCE(Quad.MATERIAL_CONFLICT, -7),
  ASSAULT(Quad.MATERIAL_CONFLICT, -9);

  private final Quad quad;
  private final double intensity;

  EventType(Quad quad, double intensity) {
    this.quad = quad;
    this.intensity = intensity;
  }

  public Quad quad() {
    return quad;
  }

  /** From −10 (hardest conflict) to 10 (deepest cooperation), where no mode says it finer. */
  public double intensity() {
    return intensity;
  }
}
