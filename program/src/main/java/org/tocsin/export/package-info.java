/**
 * The record in the formats that others work with.
 *
 * <p>The front door is {@link org.tocsin.export.Export}, which streams the findings that pass a
 * filter into one of the {@link org.tocsin.export.ExportFormat}s. Each format is a pure function of
 * a {@link org.tocsin.export.Row}; what a format cannot hold is dropped, and docs/exports.md says
 * what. No cell leaves that a spreadsheet would run, no URL but http and https.
 */
@NullMarked
package org.tocsin.export;

import org.jspecify.annotations.NullMarked;
