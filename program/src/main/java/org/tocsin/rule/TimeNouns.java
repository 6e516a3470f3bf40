package org.tocsin.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Weekdays;
import org.tocsin.text.Resource;

/** Nouns that say when, so that their phrases are no arguments. */
public final class TimeNouns {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}s?");
  private static final Set<String> NOUNS =
      Set.copyOf(Resource.lines(TimeNouns.class, "en/times.txt"));

  private TimeNouns() {}

  /** Whether a noun says when. */
  public static boolean isTime(Token token) {
    String lower = token.lower();
    return Weekdays.contain(lower)
        || NOUNS.contains(lower)
        || NOUNS.contains(token.lemma())
        || (Character.isDigit(lower.charAt(0)) && YEAR.matcher(lower).matches());
  }

  /** Also the months that are names or verbs besides. */
  public static boolean isMonth(Token token) {
    return token.form().equals("May") || token.form().equals("March");
  }
}
