package org.tocsin.ontology;

import java.util.Optional;

/**
 * A code of CAMEO, the scheme that GDELT and ICEWS are written in.
 *
 * @param code three or four digits, as text: 010 and 10 differ
 * @param goldstein from −10 (conflict) to 10 (cooperation)
 * @param meaning in a few words
 */
public record Cameo(String code, double goldstein, String meaning) {
  public Cameo {
    if (!code.matches("(0[1-9]|1[0-9]|20)[0-9]{1,2}") || Math.abs(goldstein) > 10) {
      throw new IllegalArgumentException("no CAMEO code with a Goldstein score: " + code);
    }
  }

  /**
   * The code of an event.
   *
   * @param threatened the type of what is threatened; used for a threat without a mode
   */
  public static Cameo of(EventType type, Optional<Mode> mode, Optional<EventType> threatened) {
    return CameoTable.INSTANCE.code(type, mode, threatened);
  }

  /** The first two digits. */
  public String root() {
    return code.substring(0, 2);
  }

  /** The first three digits. */
  public String base() {
    return code.substring(0, 3);
  }

  /** The quad of the code's root, which differs from its PLOVER type's for appeals and yielding. */
  public Quad quad() {
    int root = Integer.parseInt(root());
    if (root <= 5) {
      return Quad.VERBAL_COOPERATION;
    }
    if (root <= 8) {
      return Quad.MATERIAL_COOPERATION;
    }
    return root <= 13 ? Quad.VERBAL_CONFLICT : Quad.MATERIAL_CONFLICT;
  }
}
