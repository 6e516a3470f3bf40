/**
 * The record: findings and articles in one DuckDB file.
 *
 * <p>The front door is {@link org.tocsin.record.RecordFile}: one transaction an article, ids from
 * content, so that reading again changes nothing. {@link org.tocsin.record.FindingJson} is the JSON
 * that leaves the program and that the record keeps of each finding; {@link
 * org.tocsin.record.Explainer} tells how a finding came about.
 */
@NullMarked
package org.tocsin.record;

import org.jspecify.annotations.NullMarked;
