package org.tocsin.engine;

/**
 * Vectors of words that training leaves as they are; row 0 of each is zero.
 *
 * @param news from unlabelled news, one for each word that the news or the treebanks have
 * @param glove from GloVe, one for each word of the vocabulary; zero for those it does not have
 */
@SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
record Vectors(float[][] news, float[][] glove) {}
