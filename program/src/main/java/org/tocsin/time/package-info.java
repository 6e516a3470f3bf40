/** When: the time expressions of a text, resolved against its publication date. */
@NullMarked
package org.tocsin.time;

import org.jspecify.annotations.NullMarked;
