package org.tocsin.reader;

import java.util.OptionalLong;
import org.tocsin.text.Article;

/**
 * An article and where it stood.
 *
 * @param source the file, or {@code -} for standard input
 * @param line line number from 1, where the file holds an article a line
 */
public record ReadArticle(String source, OptionalLong line, Article article) implements Read {}
