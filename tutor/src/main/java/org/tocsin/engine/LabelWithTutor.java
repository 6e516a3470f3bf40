package org.tocsin.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has a tutor and trained networks label news together, as {@link Label} does without it. */
public final class LabelWithTutor {
  /** The tutor counts as much as this many networks, which scores best. */
  private static final int WEIGHT = 2;

  private LabelWithTutor() {}

  /**
   * Labels.
   *
   * @param args the tutor's file; a folder of treebanks on whose development parts the teachers are
   *     scored first; a file of unlabelled text; how many sentences of it to read; seed; the file
   *     to write; the networks, at least one
   */
  public static void main(String[] args) throws IOException {
    List<Weights> models = new ArrayList<>();
    for (int i = 6; i < args.length; i++) {
      models.add(Label.model(Path.of(args[i])));
    }
    Labels labels = models.getFirst().labels();
    Tutor tutor = Tutor.of(Pretrained.tensors(), Pretrained.pieces(), labels, 0);
    tutor.tensors().read(Path.of(args[0]));
    float share = 1f / (WEIGHT + models.size());
    List<Teachers.Voice> voices = new ArrayList<>();
    voices.add(new Teachers.Voice(new TutorTeacher(tutor, Model.GUM), WEIGHT * share));
    models.forEach(m -> voices.add(new Teachers.Voice(new NetworkTeacher(m), share)));
    Teachers teachers = new Teachers(voices, labels);
    Banks banks = Banks.read(Path.of(args[1]), Treebank.CLOSED);
    System.out.println("ewt as gum " + DevScore.of(teachers, labels, banks.ewt()));
    System.out.println("gum as gum " + DevScore.of(teachers, labels, banks.gum()));
    Label.write(
        teachers,
        labels,
        NewsSentences.read(Path.of(args[2]), Integer.parseInt(args[3]), Long.parseLong(args[4])),
        Path.of(args[5]));
  }
}
