package org.tocsin.ontology;

import static org.tocsin.ontology.EventType.ACCUSE;
import static org.tocsin.ontology.EventType.ASSAULT;
import static org.tocsin.ontology.EventType.COERCE;
import static org.tocsin.ontology.EventType.CONSULT;
import static org.tocsin.ontology.EventType.MOBILIZE;
import static org.tocsin.ontology.EventType.PROTEST;
import static org.tocsin.ontology.EventType.REJECT;
import static org.tocsin.ontology.EventType.REQUEST;
import static org.tocsin.ontology.EventType.RETREAT;
import static org.tocsin.ontology.EventType.SANCTION;
import static org.tocsin.ontology.EventType.THREATEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The modes of PLOVER 2.0, each of one event type, with its intensity. */
public enum Mode {
  CONSULT_VISIT(CONSULT, "visit", 4),
  CONSULT_THIRD_PARTY(CONSULT, "third-party", 1),
  CONSULT_MULTILATERAL(CONSULT, "multilateral", 4),
  CONSULT_PHONE(CONSULT, "phone", 1.5),
  RETREAT_WITHDRAW(RETREAT, "withdraw", 8),
  RETREAT_RELEASE(RETREAT, "release", 6.5),
  RETREAT_DISARM(RETREAT, "disarm", 10),
  RETREAT_CEASEFIRE(RETREAT, "ceasefire", 7.5),
  RETREAT_ACCESS(RETREAT, "access", 6.5),
  RETREAT_RESIGN(RETREAT, "resign", 4.5),
  REQUEST_ASSIST(REQUEST, "assist", 0.5),
  REQUEST_CHANGE(REQUEST, "change", -1),
  REQUEST_YIELD(REQUEST, "yield", -1),
  REQUEST_MEET(REQUEST, "meet", 0),
  ACCUSE_DISAPPROVE(ACCUSE, "disapprove", -2),
  ACCUSE_INVESTIGATE(ACCUSE, "investigate", -3.5),
  ACCUSE_ALLEGE(ACCUSE, "allege", -3.5),
  REJECT_ASSIST(REJECT, "assist", -1.5),
  REJECT_CHANGE(REJECT, "change", -2),
  REJECT_YIELD(REJECT, "yield", -2),
  REJECT_MEET(REJECT, "meet", -2),
  THREATEN_RESTRICT(THREATEN, "restrict", -3),
  THREATEN_ARREST(THREATEN, "arrest", -3.5),
  THREATEN_RELATIONS(THREATEN, "relations", -3.5),
  THREATEN_EXPEL(THREATEN, "expel", -3.5),
  THREATEN_TERRITORY(THREATEN, "territory", -4),
  THREATEN_VIOLENCE(THREATEN, "violence", -3.5),
  PROTEST_DEMO(PROTEST, "demo", -5),
  PROTEST_RIOT(PROTEST, "riot", -7),
  PROTEST_STRIKE(PROTEST, "strike", -5),
  PROTEST_HUNGER(PROTEST, "hunger", -4.5),
  PROTEST_BOYCOTT(PROTEST, "boycott", -4.5),
  PROTEST_OBSTRUCT(PROTEST, "obstruct", -4.5),
  PROTEST_VANDALIZE(PROTEST, "vandalize", -5),
  SANCTION_CONVICT(SANCTION, "convict", -6),
  SANCTION_EXPEL(SANCTION, "expel", -5.5),
  SANCTION_WITHDRAW(SANCTION, "withdraw", -6),
  SANCTION_DISCONTINUE(SANCTION, "discontinue", -6),
  MOBILIZE_TROOPS(MOBILIZE, "troops", -6.5),
  MOBILIZE_WEAPONS(MOBILIZE, "weapons", -6.5),
  MOBILIZE_POLICE(MOBILIZE, "police", -5.5),
  MOBILIZE_MILITIA(MOBILIZE, "militia", -6),
  COERCE_SEIZE(COERCE, "seize", -7),
  COERCE_RESTRICT(COERCE, "restrict", -7),
  COERCE_CENSOR(COERCE, "censor", -6.5),
  COERCE_CURFEW(COERCE, "curfew", -6.5),
  COERCE_MARTIAL_LAW(COERCE, "martial-law", -7.5),
  COERCE_ARREST(COERCE, "arrest", -7),
  COERCE_DEPORT(COERCE, "deport", -7),
  COERCE_WITHHOLD(COERCE, "withhold", -7),
  COERCE_MISINFORMATION(COERCE, "misinformation", -6.5),
  COERCE_CYBER(COERCE, "cyber", -7),
  ASSAULT_ABDUCT(ASSAULT, "abduct", -8.5),
  ASSAULT_BEAT(ASSAULT, "beat", -7.5),
  ASSAULT_TORTURE(ASSAULT, "torture", -8.5),
  ASSAULT_SEXUAL(ASSAULT, "sexual", -8.5),
  ASSAULT_TARGETED(ASSAULT, "targeted", -9.5),
  ASSAULT_DESTROY(ASSAULT, "destroy", -8.5),
  ASSAULT_PRIMITIVE(ASSAULT, "primitive", -8),
  ASSAULT_FIREARMS(ASSAULT, "firearms", -9),
  ASSAULT_EXPLOSIVES(ASSAULT, "explosives", -9),
  ASSAULT_SUICIDE_ATTACK(ASSAULT, "suicide-attack", -9.5),
  ASSAULT_AERIAL(ASSAULT, "aerial", -9.5),
  ASSAULT_DRONE(ASSAULT, "drone", -9.5),
  ASSAULT_HEAVY_WEAPONS(ASSAULT, "heavy-weapons", -9.5),
  ASSAULT_CROWD_CONTROL(ASSAULT, "crowd-control", -7.5),
  ASSAULT_UNCONVENTIONAL(ASSAULT, "unconventional", -10);

  private final EventType type;
  private final String code;
  private final double intensity;

  Mode(EventType type, String code, double intensity) {
    this.type = type;
    this.code = code;
    this.intensity = intensity;
  }

  public EventType type() {
    return type;
  }

  /** The name within its type, as {@code martial-law}. */
  public String code() {
    return code;
  }

  /** From −10 to 10; finer than its type's. */
  public double intensity() {
    return intensity;
  }

  /** The modes of a type, in the manual's order; some types have none. */
  public static List<Mode> of(EventType type) {
    return Arrays.stream(values()).filter(mode -> mode.type == type).toList();
  }

  /** The mode of a type by its code. */
  public static Optional<Mode> of(EventType type, String code) {
    return of(type).stream().filter(mode -> mode.code.equals(code)).findFirst();
  }
}
