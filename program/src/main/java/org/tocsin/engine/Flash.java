package org.tocsin.engine;

import java.util.List;
import java.util.Set;
import org.tocsin.text.Span;

/** "⚡️ BREAKING: Missiles …", as channels post: a sentence of its own, for no clause holds it. */
final class Flash {
  private static final Set<String> WORDS = Set.of("BREAKING", "URGENT", "FLASH", "UPDATE", "IN");
  private static final String COPYRIGHT = "©®™";

  private Flash() {}

  /** How many words of a paragraph are pictures and calls before its text; 0 where none are. */
  static int length(String text, List<Span> words) {
    int pictures = 0;
    while (pictures < words.size() && isPicture(words.get(pictures).of(text))) {
      pictures++;
    }
    int call = pictures;
    if (call < words.size() && words.get(call).of(text).equals("JUST")) {
      call++;
    }
    boolean called =
        call + 2 < words.size()
            && WORDS.contains(words.get(call).of(text))
            && words.get(call + 1).of(text).equals(":");
    int length = called ? call + 2 : pictures;
    return length < words.size() ? length : 0;
  }

  private static boolean isPicture(String word) {
    int first = word.codePointAt(0);
    boolean flag = first >= 0x1F1E6 && first <= 0x1F1FF;
    return flag || (Character.isExtendedPictographic(first) && COPYRIGHT.indexOf(first) < 0);
  }
}
