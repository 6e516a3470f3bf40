package org.tocsin.web;

import org.tocsin.record.Filter;
import org.tocsin.record.RecordReader;

/**
 * What a page is made from.
 *
 * @param id what stands in the address for {@code {id}}, else empty
 */
record View(State state, String id, RecordReader reader) {
  Filter filter() {
    return state.filter();
  }
}
