/**
 * Files into articles: plain text, HTML and JSON Lines; what cannot be read becomes a {@link
 * org.tocsin.reader.Problem}.
 */
@NullMarked
package org.tocsin.reader;

import org.jspecify.annotations.NullMarked;
