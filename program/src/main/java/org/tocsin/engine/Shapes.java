package org.tocsin.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.text.Resource;

/** The patterns of tokens, tried in order where one may start; the first that fits is taken. */
enum Shapes {
  URL("(?i:https?|ftp|file|mailto|ymsgr)://[^\\s<>\"“”]+|www\\.[^\\s<>\"“”]+"),
  MAIL("(?:mailto:)?[\\w.+%'=-]*[\\w%-](?:\\.\\.\\.)?@[\\w-]+(?:\\.[\\w-]+)*"),
  SITE(
      "(?i)[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|edu|gov|mil|info|biz|co\\.uk|ac\\.uk|org\\.uk"
          + "|gov\\.uk|com\\.au|eu|io|tv|docx?|xls|pdf|txt|jpe?g|gif|png|html?|ppt|exe|zip|mp3)"
          + "(?![\\w])(?:/[^\\s<>\"“”]*)?"),
  GROUP("\\p{Ll}{2,}(?:\\.[\\p{Ll}-]{2,}){2,}(?!\\w)"),
  /** A picture with the marks of its colour and the pictures joined to it, or a flag. */
  EMOJI("[\\x{1F1E6}-\\x{1F1FF}]{2}|" + Lists.PICTURE + "(?:\\u200D" + Lists.PICTURE + ")*"),
  TAG("[@#]\\p{L}[\\p{L}\\p{N}_]*"),
  MONEY("(?:US|AU|A|CA|C|HK|NZ|S|R|NT)?[$£€¥₹₽₩₪₦₱¢]+"),
  PHONE(
      "\\d-\\d{4}(?!\\w)|\\d{5}-\\d{4}(?!\\w)|(?:\\+?\\d{1,3}[-.])?\\d{3}[-.]\\d{3}[-.]\\d{4}(?!\\w)|\\d{3}-\\d{4}(?!\\w)"
          + "|\\d{3}/\\d{3}-\\d{4}(?!\\w)|\\+\\d+(?:-\\d+)*(?!\\w)"),
  DATE(
      "\\d{4}-\\d\\d-\\d\\d(?!\\w)|\\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d\\d)(?!\\w)"
          + "|\\d{1,4}/\\d{1,4}(?:/\\d{2,4})?(?!\\w)"),
  TIME("\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\p{N}:])"),
  DECADE("\\d*0['’]s(?!\\w)|['’]\\d\\d(?:['’]?s)?(?!\\w)"),
  ORDINAL("(?i)\\d[\\d,]*(?:st|nd|rd|th|s)(?!\\w)"),
  QUANTITY("\\.?\\d+(?:[.,:]\\d+)*(?=(?:" + Lists.UNITS + ")(?!\\w))"),
  NUMBER("\\.?\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{M}\\d_])"),
  ELLIPSIS("\\.{2,}(?![!?])|…+\\.?"),
  SMILEY(
      "[:;=]['^-]?[()|*/\\\\]+(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[:;]-?[DPpO](?!\\w)|<3(?!\\w)|\\^_\\^"),
  RUN("\\.*[!?][!?.]*|([-=*_~#+<>^|\\\\–—])\\1+|''|``|’’|‘‘|‘’|</?\\w+>"),
  ELIDED("(?i)['’](?:em|til|n|bout|cause)(?![\\p{L}'’])|['’](?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])"),
  ACRONYM("(?:\\p{L}|Ph|Sc|St)(?:\\.(?:\\p{L}|Sc|Ed|Phil|Eng))+(?![\\p{L}\\p{N}])\\.?"),
  AMPERSAND("\\p{Lu}{1,4}(?:&\\p{Lu}{1,4})+(?!\\w)|\\p{L}(?:&\\p{L})+(?!\\w)"),
  SLASHED("(?i)(?:s/he|w/o|w/out|b/t|b/c|n/a|l/c|i/c)(?!\\w)|w/(?=\\s|\\z)"),
  CENSORED("\\p{L}+[*]+\\p{L}+"),
  FRAGMENT(
      "(?!(?i:i|a|co|up|in|on|to|my|pre|mid|non|two|one|six|ten|low|out|off|new|air|sub|far|all)-)\\p{L}{1,3}-(?=\\s|\\z)"),
  WHOLE("(?i)(?:" + Lists.WHOLE + ")(?![\\p{L}\\p{N}])"),
  PLURAL("\\p{L}+\\((?:s|es)\\)"),
  WORD(
      "(?:(?i:"
          + Lists.PREFIX
          + ")-(?=[\\p{L}\\p{N}]))?[\\p{L}\\p{M}\\p{N}_\\u00AD]+"
          + "(?:['’`ʼ][\\p{L}\\p{M}]+)*(?:-(?i:"
          + Lists.SUFFIX
          + ")(?![\\p{L}\\p{N}]))?");

  private final Pattern pattern;

  Shapes(String regex) {
    pattern = Pattern.compile(regex);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether something of this shape may start with a character; a cheap first look. */
  boolean mayStart(char c) {
    boolean digit = c >= '0' && c <= '9';
    return switch (this) {
      case PHONE -> digit || c == '+';
      case DATE, TIME, ORDINAL -> digit;
      case DECADE -> digit || c == '\'' || c == '’';
      case QUANTITY, NUMBER -> digit || c == '.';
      case ELLIPSIS -> c == '.' || c == '…';
      case ELIDED -> c == '\'' || c == '’';
      case EMOJI -> Character.isHighSurrogate(c) || (c >= '\u2190' && c <= '\u3299');
      case TAG -> c == '@' || c == '#';
      case MONEY, MAIL, URL -> true;
      case SMILEY, RUN -> !Character.isLetterOrDigit(c);
      case ACRONYM, AMPERSAND, SLASHED, CENSORED, FRAGMENT, WHOLE, GROUP, PLURAL ->
          Character.isLetter(c);
      case SITE, WORD -> Character.isLetterOrDigit(c) || c == '_';
    };
  }

  private static final class Lists {
    static final String PICTURE =
        "\\p{IsExtended_Pictographic}[\\uFE0E\\uFE0F\\x{1F3FB}-\\x{1F3FF}]*";
    static final String UNITS = words(Resource.lines(Shapes.class, "en/units.txt"), "");
    static final String PREFIX = words(Resource.lines(Shapes.class, "en/affixes.txt"), "prefix ");
    static final String SUFFIX = words(Resource.lines(Shapes.class, "en/affixes.txt"), "suffix ");
    static final String WHOLE = words(Resource.lines(Shapes.class, "en/affixes.txt"), "whole ");

    private static String words(List<String> lines, String kind) {
      Set<String> words = new TreeSet<>();
      lines.stream()
          .filter(line -> line.startsWith(kind))
          .flatMap(line -> Stream.of(line.substring(kind.length()).split(" ", -1)))
          .forEach(word -> {
            words.add(word);
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
          });
      return words.stream()
          .sorted((a, b) -> Integer.compare(b.length(), a.length()))
          .map(word -> Pattern.quote(word))
          .collect(Collectors.joining("|"));
    }
  }
}
