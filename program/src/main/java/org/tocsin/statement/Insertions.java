package org.tocsin.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.text.Span;

/** "…, – the ministry said. – …": a cue set by dashes inside the marks is none of the words. */
final class Insertions {
  private static final Pattern INSERTION =
      Pattern.compile(
          "[,.?!…]\\s+([–—-]\\s+[^“”\"–—]{0,60}"
              + "\\b(?:said|says|told|wrote|writes|added|adds|noted|notes|stressed|explained"
              + "|asked|concluded|believes|emphasi[sz]ed)\\b[^“”\"–—]{0,80}[.,]\\s+[–—-]\\s+)");

  private Insertions() {}

  /** The quotation with each part cut where somebody is named as its speaker. */
  static Quotation cut(Quotation quotation, String text) {
    if (!hasDash(quotation, text)) {
      return quotation;
    }
    List<Span> parts = new ArrayList<>();
    for (Span part : quotation.parts()) {
      int from = part.start();
      Matcher matcher = INSERTION.matcher(text).region(part.start(), part.end());
      while (matcher.find()) {
        parts.add(new Span(from, matcher.start(1)));
        from = matcher.end(1);
      }
      parts.add(new Span(from, part.end()));
    }
    return new Quotation(parts, quotation.depth());
  }

  /** Whether some dash has a space behind it; most quotations have none. */
  private static boolean hasDash(Quotation quotation, String text) {
    for (int i = quotation.start(); i + 1 < quotation.end(); i++) {
      if ("–—-".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
