package org.tocsin.bench;

/** Makes one tree of heads that are none: some parsers leave several roots, or a circle. */
final class OneTree {
  private OneTree() {}

  /**
   * Heads that form a tree; those that do so already stay.
   *
   * @param heads of words 1 to n by their numbers, 0 for a root; the place 0 is not used
   */
  static int[] of(int[] heads) {
    int[] tree = heads.clone();
    int root = 0;
    for (int word = 1; word < tree.length; word++) {
      if (!reachesRoot(tree, word)) {
        tree[word] = 0;
      }
      if (tree[word] == 0) {
        tree[word] = root;
        root = root == 0 ? word : root;
      }
    }
    return tree;
  }

  private static boolean reachesRoot(int[] heads, int word) {
    int at = word;
    for (int steps = 0; steps < heads.length; steps++) {
      at = heads[at];
      if (at == 0) {
        return true;
      }
    }
    return false;
  }
}
