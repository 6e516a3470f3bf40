package org.tocsin.web;

/** A request that is not answered, and why. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * Refuses.
   *
   * @param status of HTTP, 400 to 599
   */
  Refused(int status, String why) {
    super(why);
    this.status = status;
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
