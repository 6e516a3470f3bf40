package org.tocsin.record;

/** The record cannot be opened, read or written; the message says which file and what to do. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
