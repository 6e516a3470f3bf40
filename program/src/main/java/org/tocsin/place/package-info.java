/**
 * Where: a gazetteer, the place names of a text, and which of the many places of one name is meant.
 */
@NullMarked
package org.tocsin.place;

import org.jspecify.annotations.NullMarked;
