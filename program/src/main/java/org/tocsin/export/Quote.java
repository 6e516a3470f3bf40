package org.tocsin.export;

import org.tocsin.text.Span;

/**
 * A piece of evidence.
 *
 * @param role as {@code trigger}
 * @param words the characters of the span
 */
record Quote(String role, Span span, String words) {}
