package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Entity mentions of GUM: which word heads one, and of what type. */
final class Mentions {
  static final String NONE = "_";
  private static final String KEY = "Entity=";

  private record Open(String id, String type, int start) {}

  private Mentions() {}

  /** The type at the head of each mention; the longest mention's where several share a head. */
  static List<String> heads(List<String> misc, List<Integer> heads) {
    String[] types = new String[heads.size()];
    int[] lengths = new int[heads.size()];
    Arrays.fill(types, NONE);
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < misc.size(); i++) {
      String brackets = brackets(misc.get(i));
      int at = 0;
      while (at < brackets.length()) {
        int end = next(brackets, at + 1);
        if (brackets.charAt(at) == '(') {
          String[] fields = brackets.substring(at + 1, end).split("-", -1);
          open.add(new Open(fields[0], fields.length > 1 ? fields[1] : NONE, i));
        }
        boolean closes = end < brackets.length() && brackets.charAt(end) == ')';
        if (closes) {
          String id = brackets.substring(at, end);
          Open mention = close(open, brackets.charAt(at) == '(' ? "" : id);
          mark(mention, i, heads, types, lengths);
        }
        at = closes ? end + 1 : end;
      }
    }
    return List.of(types);
  }

  private static String brackets(String misc) {
    for (String item : misc.split("\\|", -1)) {
      if (item.startsWith(KEY)) {
        return item.substring(KEY.length());
      }
    }
    return "";
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
      at++;
    }
    return at;
  }

  /** The last opened of this name, or the last at all. */
  private static Open close(List<Open> open, String id) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (id.isEmpty() || open.get(i).id().equals(id)) {
        return open.remove(i);
      }
    }
    return new Open(id, NONE, Integer.MAX_VALUE);
  }

  private static void mark(
      Open mention, int end, List<Integer> heads, String[] types, int[] lengths) {
    int length = end - mention.start() + 1;
    for (int i = mention.start(); i <= end; i++) {
      int head = heads.get(i) - 1;
      if (head < mention.start() || head > end) {
        if (length > lengths[i]) {
          types[i] = mention.type();
          lengths[i] = length;
        }
        return;
      }
    }
  }
}
