package org.tocsin.web;

import io.javalin.config.RoutesConfig;

/** Some addresses and what answers them. */
interface RouteGroup {
  void addTo(RoutesConfig routes);
}
