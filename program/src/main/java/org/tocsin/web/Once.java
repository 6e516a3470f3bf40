package org.tocsin.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.Explainer;

/** An explainer that is made once, when it is first asked for. */
final class Once implements Supplier<Explainer> {
  private final Supplier<Explainer> maker;
  private @Nullable Explainer made;

  Once(Supplier<Explainer> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized Explainer get() {
    Explainer known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
