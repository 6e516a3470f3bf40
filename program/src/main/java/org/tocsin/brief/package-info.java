/**
 * Briefings: two pages about what one party threatened and did to another, every sentence with its
 * source.
 *
 * <p>The front door is {@link org.tocsin.brief.Brief}: it composes a briefing from a record and
 * writes it as HTML, Markdown or PDF.
 */
@NullMarked
package org.tocsin.brief;

import org.jspecify.annotations.NullMarked;
