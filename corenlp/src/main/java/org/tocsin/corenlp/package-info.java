/**
 * Stanford CoreNLP as a function from text to CoNLL-U; GPL, and kept apart for that reason.
 *
 * <p>Found through {@link java.util.ServiceLoader} as a {@link java.util.function.UnaryOperator} of
 * strings, so that the program needs no class of this module, nor this module one of the program.
 */
@NullMarked
package org.tocsin.corenlp;

import org.jspecify.annotations.NullMarked;
