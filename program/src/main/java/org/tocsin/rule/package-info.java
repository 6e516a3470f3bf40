/**
 * Lexicon and rules as data: their format, their examples, and the matcher over trees.
 *
 * <p>The front door is {@link org.tocsin.rule.Lexicon}. A {@link org.tocsin.rule.Entry} lists
 * triggers and where their arguments stand; {@link org.tocsin.rule.Matcher} finds them in a
 * sentence; what it finds is a proposal ({@link org.tocsin.rule.Match}) that the coder's scorer
 * judges.
 */
@NullMarked
package org.tocsin.rule;

import org.jspecify.annotations.NullMarked;
