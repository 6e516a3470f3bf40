package org.tocsin.actor;

import org.tocsin.text.Span;

/**
 * An actor at one place in the text.
 *
 * @param sentence index of the sentence
 * @param head index of the head token in it
 * @param span the noun phrase without trailing clauses
 */
public record ActorMention(int sentence, int head, Span span, Actor actor) {}
