package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.actor.ActorMention;
import org.tocsin.engine.Engine;
import org.tocsin.text.Article;

/** What the coder makes of a text without a date. */
final class CodedEvents {
  private CodedEvents() {}

  static Stream<Finding.Event> of(String text) {
    return Coder.english().code(Article.of(text, Optional.empty()), Engine.english()).events();
  }

  /** Each as {@code TYPE actor > recipient}, a dash for nobody. */
  static List<String> told(String text) {
    return of(text)
        .map(e -> "%s %s > %s".formatted(e.type(), words(e.actor()), words(e.recipient())))
        .toList();
  }

  private static String words(Optional<ActorMention> party) {
    return party.map(m -> m.actor().text()).orElse("-");
  }
}
