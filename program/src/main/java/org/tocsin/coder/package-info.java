/**
 * The heart: an article and its trees in, findings out; a pure function.
 *
 * <p>The front door is {@link org.tocsin.coder.Coder}. Rules propose events, the {@link
 * org.tocsin.coder.Scorer} decides between them; factuality, date, place and the terms of threats
 * are then read off the same trees.
 */
@NullMarked
package org.tocsin.coder;

import org.jspecify.annotations.NullMarked;
