/**
 * The record in a browser and over HTTP.
 *
 * <p>The front door is {@link org.tocsin.web.Server}: it reads, never writes, and fetches nothing
 * from anywhere. Pages are made here from the record's answers with {@link org.tocsin.web.Html},
 * which escapes everything it is given; scripts only add motion, every page works without them.
 * What is served stands in {@code Server.groups}, one {@link org.tocsin.web.RouteGroup} each.
 */
@NullMarked
package org.tocsin.web;

import org.jspecify.annotations.NullMarked;
