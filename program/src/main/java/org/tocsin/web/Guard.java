package org.tocsin.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may ask, and what a browser may do with the answer. */
record Guard(String host, Optional<String> token) implements RouteGroup {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
  private static final String COOKIE = "tocsin";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  /**
   * Checks.
   *
   * @throws IllegalArgumentException where the host is open to others and no token is asked
   */
  Guard {
    if (!isLoopback(host) && token.filter(t -> t.length() >= 16).isEmpty()) {
      throw new IllegalArgumentException(
          "on " + host + " others can reach the record: give --token with 16 characters or more");
    }
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    if (!isExpected(request.header("Host"))) {
      throw new Refused(421, "this server does not answer for that host name");
    }
    if (!Set.of("GET", "HEAD").contains(request.method().name())) {
      throw new Refused(405, "the record can only be read: GET and HEAD");
    }
    token.ifPresent(expected -> authorise(request, expected));
  }

  /** A page elsewhere may point a name of its own at this machine; that name is not ours. */
  boolean isExpected(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = unbracketed(header.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT));
    boolean open = host.equals("0.0.0.0") || host.equals("::");
    return LOOPBACK.contains(name)
        || name.equals(unbracketed(host.toLowerCase(Locale.ROOT)))
        || (open && token.isPresent());
  }

  /** An address of IPv6 as it is given to listen on. */
  private static String unbracketed(String name) {
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  private static void authorise(Context request, String expected) {
    String given = request.queryParam("token");
    if (given != null && matches(given, expected)) {
      Cookie cookie = new Cookie(COOKIE, expected);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
      return;
    }
    String bearer = Optional.ofNullable(request.header("Authorization")).orElse("");
    String cookie = Optional.ofNullable(request.cookie(COOKIE)).orElse("");
    boolean known =
        matches(bearer.replaceFirst("^Bearer ", ""), expected) || matches(cookie, expected);
    if (!known) {
      throw new Refused(
          401, "this record asks for a token: open the address that `tocsin serve` printed");
    }
  }

  private static boolean matches(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
