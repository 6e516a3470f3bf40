package org.tocsin.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.Decision;
import org.tocsin.text.Article;
import org.tocsin.text.Span;

/**
 * All there is to say about one finding of the record: where it stands, how it was found, and what
 * else was possible. Pure data; {@link ExplanationJson} is its JSON.
 *
 * @param finding as the record keeps it, in the form of {@link FindingJson}
 * @param article the article that tells it, with its text
 * @param passages the sentences that bear its evidence, in order
 * @param tree the words of its own sentence, in order; see {@link Word#head}
 * @param rule the entry that found it; empty for statements and where the running program has no
 *     such entry
 * @param decision why an event has its type; empty for statements and where the running program
 *     does not find the event
 * @param steps how each part was worked out, as noted when it was coded
 * @param related the statement that carries it or quotes it, and what it carries or quotes
 * @param sequel what became of it, if it is a threat
 * @param provenance what coded it, and what explains it
 */
public record Explanation(
    JsonNode finding,
    Article article,
    List<Passage> passages,
    List<Word> tree,
    Optional<Rule> rule,
    Optional<Decision> decision,
    List<Reason> steps,
    List<Related> related,
    Optional<Sequel> sequel,
    Provenance provenance) {
  public Explanation {
    passages = List.copyOf(passages);
    tree = List.copyOf(tree);
    steps = List.copyOf(steps);
    related = List.copyOf(related);
  }

  /**
   * A sentence with its evidence marked.
   *
   * @param number of the sentence in the article, from 1
   * @param span in the article's text
   * @param text the characters of the span
   * @param marks in order of position, the longer first where two begin together; they may overlap
   */
  public record Passage(int number, Span span, String text, List<Mark> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Characters that play a part.
   *
   * @param role as in the JSON of findings: {@code trigger}, {@code actor}, {@code condition} …
   * @param span in the article's text; within the passage
   */
  public record Mark(String role, Span span) {}

  /**
   * A word of the tree.
   *
   * @param index in the sentence, from 0
   * @param span in the article's text
   * @param pos its universal part of speech
   * @param head index of the word it hangs on; −1 for the root
   * @param relation its relation to the head in Universal Dependencies
   * @param roles the parts of evidence in which it stands, in the order of their marks
   */
  public record Word(
      int index,
      Span span,
      String text,
      String lemma,
      String pos,
      int head,
      String relation,
      List<String> roles) {
    public Word {
      roles = List.copyOf(roles);
    }
  }

  /**
   * A rule in its own words.
   *
   * @param id file and line, as {@code threaten.rules:41}
   * @param name of the entry
   * @param lines of its file without its examples
   * @param nearest the example most like the sentence
   * @param examples how many it has, positive and negative
   */
  public record Rule(
      String id, String name, List<String> lines, Optional<Example> nearest, int examples) {
    public Rule {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence that a rule must code.
   *
   * @param line of the rule's file
   * @param text without marks
   */
  public record Example(int line, String text) {}

  /**
   * A step of the way.
   *
   * @param about {@code type}, {@code actor}, {@code recipient}, {@code date}, {@code place},
   *     {@code factuality}, {@code terms} or {@code statement}
   * @param says how, in words
   */
  public record Reason(String about, String says) {}

  /**
   * Another finding of the article.
   *
   * @param how {@code carried by}, {@code quoted by}, {@code carries} or {@code quotes}: what the
   *     explained finding is to it
   * @param what it in a line
   */
  public record Related(String how, String id, String what) {}

  /**
   * Who says so.
   *
   * @param coded what made the finding
   * @param running what explains it
   * @param foundAgain whether the running program finds the same, with the same id
   */
  public record Provenance(
      RecordFile.Provenance coded, RecordFile.Provenance running, boolean foundAgain) {

    /** Whether program, lexicon and model are those that coded. */
    public boolean isSame() {
      return coded.equals(running);
    }
  }
}
