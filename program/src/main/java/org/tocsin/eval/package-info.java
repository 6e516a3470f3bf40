/** The judge of accuracy: labelled data against what the program says. */
@NullMarked
package org.tocsin.eval;

import org.jspecify.annotations.NullMarked;
