/**
 * What the record answers to other programs.
 *
 * <p>{@link org.tocsin.api.RecordJson} puts the record's answers into JSON, for the server's {@code
 * /api/v1} and for {@link org.tocsin.api.Mcp}, which speaks the Model Context Protocol. Findings
 * are always whole: with their id, their evidence and their article.
 */
@NullMarked
package org.tocsin.api;

import org.jspecify.annotations.NullMarked;
