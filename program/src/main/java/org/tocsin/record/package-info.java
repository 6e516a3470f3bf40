/** The record: findings and articles in one DuckDB file. */
@NullMarked
package org.tocsin.record;

import org.jspecify.annotations.NullMarked;
