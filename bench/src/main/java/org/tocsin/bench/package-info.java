/** How fast Tocsin is, beside other parsers on the same text; nothing of this ships. */
@NullMarked
package org.tocsin.bench;

import org.jspecify.annotations.NullMarked;
