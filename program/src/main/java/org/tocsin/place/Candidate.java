package org.tocsin.place;

/**
 * A place that a name may mean.
 *
 * @param prior how much it is worth before the article is looked at, in logarithms of people
 */
record Candidate(Entry entry, double prior) {}
