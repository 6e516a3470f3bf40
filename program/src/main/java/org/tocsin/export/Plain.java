package org.tocsin.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text and addresses of articles made safe to show anywhere. */
public final class Plain {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

  private static final Pattern UNSEEN_RUN = Pattern.compile(UNSEEN.pattern() + "+");

  private Plain() {}

  /** The text with a space for what has no shape of its own or turns the direction of reading. */
  public static String seen(String words) {
    return UNSEEN_RUN.matcher(words).replaceAll(" ").strip();
  }

  /** The same, as long as the text was, so that offsets into it hold. */
  public static String inPlace(String words) {
    return UNSEEN.matcher(words).replaceAll(" ");
  }

  /** An address that can be opened safely, http or https; anything else is left out. */
  public static Optional<String> url(Optional<String> url) {
    return url.filter(Plain::safe);
  }

  private static boolean safe(String url) {
    try {
      URI uri = new URI(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && !UNSEEN.matcher(url).find();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
