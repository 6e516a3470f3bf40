package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** Raw text in, CoNLL-U out, with each token's UTF-16 offsets in MISC as {@code TokenRange}. */
public final class CoreNlp implements UnaryOperator<String> {
  private static final String[] ROOT = {"0", "root"};

  private final String annotators;
  private final StanfordCoreNLP pipeline;

  /** Loads the tagger and the dependency model; some seconds and 350 MB of heap. */
  public CoreNlp() {
    this("tokenize,pos,lemma,depparse", new Properties());
  }

  private CoreNlp(String annotators, Properties cutting) {
    this.annotators = annotators;
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("tokenize.options", "invertible=true,untokenizable=allKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("pos.maxlen", "220");
    properties.setProperty("depparse.maxlen", "220");
    properties.setProperty("parse.maxlen", "220");
    properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
    properties.putAll(cutting);
    pipeline = new StanfordCoreNLP(properties);
  }

  /** The neural dependency parser. */
  public static CoreNlp dependencies() {
    return new CoreNlp();
  }

  /** The shift-reduce constituency parser, its trees turned into dependencies. */
  public static CoreNlp shiftReduce() {
    return new CoreNlp("tokenize,pos,lemma,parse", new Properties());
  }

  /** The same for text that is cut already: one sentence a line, its words one space apart. */
  public CoreNlp onWords() {
    Properties cutting = new Properties();
    cutting.setProperty("tokenize.whitespace", "true");
    cutting.setProperty("ssplit.eolonly", "true");
    return new CoreNlp(annotators, cutting);
  }

  /** Parses a text and tells only how many sentences it has. */
  public int sentences(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
  }

  @Override
  public String apply(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    StringBuilder out = new StringBuilder();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      append(sentence, out);
    }
    return out.toString();
  }

  private static void append(CoreMap sentence, StringBuilder out) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    String[][] arcs = arcs(tokens.size(), graph);
    for (int i = 0; i < tokens.size(); i++) {
      append(i, tokens.get(i), arcs[i], out);
    }
    out.append('\n');
  }

  /**
   * Head and relation of each token; a sentence too long to parse hangs flat on its first token.
   */
  private static String[][] arcs(int size, SemanticGraph graph) {
    String[][] arcs = new String[size][];
    if (graph != null) {
      graph.getRoots().forEach(root -> arcs[root.index() - 1] = ROOT);
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        arcs[edge.getDependent().index() - 1] =
            new String[] {
              Integer.toString(edge.getGovernor().index()), edge.getRelation().toString()
            };
      }
    }
    for (int i = 0; i < size; i++) {
      if (arcs[i] == null) {
        arcs[i] = i == 0 ? ROOT : new String[] {"1", "dep"};
      }
    }
    return arcs;
  }

  private static void append(int i, CoreLabel token, String[] arc, StringBuilder out) {
    String xpos = token.tag();
    String form = token.originalText().isEmpty() ? token.word() : token.originalText();
    String lemma = token.lemma() == null ? form : token.lemma();
    out.append(i + 1).append('\t').append(field(form)).append('\t').append(field(lemma));
    out.append('\t').append(UniversalTags.upos(xpos, lemma, arc[1])).append('\t').append(xpos);
    out.append('\t').append(UniversalTags.features(xpos, form));
    out.append('\t').append(arc[0]).append('\t').append(arc[1]).append("\t_\tTokenRange=");
    out.append(token.beginPosition()).append(':').append(token.endPosition()).append('\n');
  }

  private static String field(String value) {
    String clean = value.strip().replaceAll("\\s+", " ");
    return clean.isEmpty() ? "_" : clean;
  }
}
