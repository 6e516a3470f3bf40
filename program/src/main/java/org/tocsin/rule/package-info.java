/** Lexicon and rules as data: their format, their examples, and the matcher over trees. */
@NullMarked
package org.tocsin.rule;

import org.jspecify.annotations.NullMarked;
