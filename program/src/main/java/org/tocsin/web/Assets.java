package org.tocsin.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Scripts, styles and the map, from the program itself; nothing comes from elsewhere. */
final class Assets implements RouteGroup {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");
  private static final Map<String, byte[]> FILES = files();
  private static final String STAMP = stamp();

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "style.css",
          "theme.js",
          "app.js",
          "painted.js",
          "timeline.js",
          "map.js",
          "network.js",
          "article.js",
          "world.json",
          "icon.svg"
        }) {
      files.put(name, bytes("/org/tocsin/web/" + name));
    }
    files.put("d3.js", bytes("/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js"));
    return files;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stamp() {
    CRC32 sum = new CRC32();
    FILES.values().forEach(sum::update);
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }

  /** The address of a file, another one whenever any file changes. */
  static String href(String name) {
    if (!FILES.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + STAMP + "/" + name;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/assets/{stamp}/{name}", Assets::serve);
    routes.get("/favicon.ico", request -> request.redirect(href("icon.svg")));
  }

  private static void serve(Context request) {
    String name = request.pathParam("name");
    byte[] file =
        Optional.ofNullable(FILES.get(name))
            .orElseThrow(() -> new Refused(404, "nothing is at " + request.path()));
    request
        .contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"))
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .result(file);
  }
}
