package org.tocsin.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** When a browser first paints something of a page, as the browser itself tells. */
final class FirstPaint {
  private FirstPaint() {}

  /** Milliseconds from the start of navigation, each page several times with other filters. */
  static Map<String, List<Double>> measure(String base, int times) {
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    Random random = new Random(3);
    try (Browser browser = Browser.start();
        Page page = browser.chromium().newPage()) {
      page.navigate(base + "/about");
      for (int i = 0; i < times; i++) {
        Load.questions(random)
            .forEach((name, path) -> {
              if (!path.startsWith("/api") && !path.startsWith("/part")) {
                page.navigate(base + path);
                millis.computeIfAbsent(name, _ -> new ArrayList<>()).add(paint(page));
              }
            });
      }
    }
    return millis;
  }

  private static double paint(Page page) {
    Object time =
        page.evaluate(
            "() => new Promise(tell => new PerformanceObserver((list, watch) => { for (const entry"
                + " of list.getEntries()) if (entry.name === 'first-contentful-paint') {"
                + " watch.disconnect(); tell(entry.startTime); } })"
                + ".observe({type: 'paint', buffered: true}))");
    return ((Number) time).doubleValue();
  }
}
