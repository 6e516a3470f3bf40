package org.tocsin.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.record.LiveRecord;

/** The pages for people. */
final class Pages implements RouteGroup {
  static final List<Page> ALL =
      List.of(
          new BoardPage(),
          new ThreatsPage(),
          new TimelinePage(),
          new PairPage(),
          new MapPage(),
          new NetworkPage(),
          new ActorPage(),
          new ArticlePage(),
          new SearchPage(),
          new AboutPage());

  private final String name;
  private final Answers answers;

  /**
   * Pages of a record.
   *
   * @param name of its file
   */
  Pages(LiveRecord record, String name) {
    this.name = name;
    answers = new Answers(record);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    ALL.forEach(page -> routes.get(page.path(), request -> serve(page, request)));
  }

  private void serve(Page page, Context request) {
    Set<String> known = new HashSet<>(page.own());
    known.add("token");
    State state = State.of(request.path(), request.queryParamMap(), known).without("token");
    String id = Optional.ofNullable(request.pathParamMap().get("id")).orElse("");
    String html =
        answers.get(
            state.href(),
            reader -> {
              View view = new View(state, id, reader);
              return Html.page(Shell.page(page.show(view), view, name));
            });
    request.header("Cache-Control", "no-cache").html(html);
  }
}
