/**
 * The field's closed lists: event types, modes, contexts, sectors and their scores (PLOVER 2.0,
 * CAMEO).
 */
@NullMarked
package org.tocsin.ontology;

import org.jspecify.annotations.NullMarked;
