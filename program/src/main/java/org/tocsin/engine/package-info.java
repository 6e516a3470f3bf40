/**
 * The language engine: from text to sentences, words, tags, trees and entity mentions, by a neural
 * model of our own. The front door is {@code Engine}; what the model is and how it is trained
 * stands in {@code docs/engine.md}.
 */
@NullMarked
package org.tocsin.engine;

import org.jspecify.annotations.NullMarked;
