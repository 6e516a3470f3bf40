package org.tocsin.record;

/** No finding, or more than one, has the id asked for; the message says which and what to do. */
public final class UnknownFindingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownFindingException(String message) {
    super(message);
  }
}
