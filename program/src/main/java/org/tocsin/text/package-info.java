/**
 * Articles and places in them: the words every other package speaks in.
 *
 * <p>Every offset in Tocsin is a UTF-16 index into {@link org.tocsin.text.Article#text()}, and
 * every span is half-open.
 */
@NullMarked
package org.tocsin.text;

import org.jspecify.annotations.NullMarked;
