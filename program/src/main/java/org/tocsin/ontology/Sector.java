package org.tocsin.ontology;

import java.util.Arrays;
import java.util.Optional;

/** What part of society an actor belongs to; the last seven are for actors beyond states. */
public enum Sector {
  COP("police"),
  GOV("executive government"),
  JUD("judiciary"),
  LEG("legislature"),
  MIL("military"),
  PRM("paramilitary"),
  PTY("political party"),
  REB("rebels"),
  SPY("intelligence"),
  UAF("unaligned armed forces"),
  AGR("agriculture"),
  BUS("business"),
  CRM("crime"),
  CVL("civilians"),
  EDU("education"),
  ELI("elites"),
  JRN("journalists and media"),
  LAB("labour"),
  MED("medical"),
  REF("refugees"),
  OPP("opposition"),
  PRE("prisoners and detainees"),
  REL("religion"),
  SOC("civil society"),
  UNK("unknown"),
  IGO("intergovernmental organisation"),
  UNO("United Nations"),
  EUR("European Union"),
  NGO("non-governmental organisation"),
  ISM("international religious or ethnic movement"),
  IMG("international armed group"),
  MNC("multinational company");

  private final String meaning;

  Sector(String meaning) {
    this.meaning = meaning;
  }

  /** The sector of a code, as {@code MIL}. */
  public static Optional<Sector> of(String code) {
    return Arrays.stream(values()).filter(sector -> sector.name().equals(code)).findFirst();
  }

  /** In a word or three. */
  public String meaning() {
    return meaning;
  }
}
