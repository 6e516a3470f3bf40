/**
 * Sentences as Universal Dependencies trees.
 *
 * <p>The front door is {@link org.tocsin.syntax.Parser}: text in, {@link
 * org.tocsin.syntax.Sentence}s of {@link org.tocsin.syntax.Token}s out, with the article's own
 * offsets. Tokens are numbered from 0 within their sentence; the root's head is −1.
 */
@NullMarked
package org.tocsin.syntax;

import org.jspecify.annotations.NullMarked;
