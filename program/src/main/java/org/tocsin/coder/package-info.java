/** The heart: an article and its trees in, findings out; a pure function. */
@NullMarked
package org.tocsin.coder;

import org.jspecify.annotations.NullMarked;
