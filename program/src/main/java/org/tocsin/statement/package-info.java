/** Who said what: speaker, cue and content, over sentences and paragraphs. */
@NullMarked
package org.tocsin.statement;

import org.jspecify.annotations.NullMarked;
