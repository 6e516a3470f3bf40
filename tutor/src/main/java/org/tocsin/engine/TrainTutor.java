package org.tocsin.engine;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Trains the tutor on the treebanks; a file after every epoch out. */
public final class TrainTutor {
  private static final int LONGEST = 100;
  private static final int TOLD = 50;

  private TrainTutor() {}

  /**
   * Trains.
   *
   * @param args the folder of the treebanks; the file to write; number of epochs; seed; the highest
   *     learning rate of what is pretrained; a model whose classes it shall have
   */
  public static void main(String[] args) throws IOException {
    Banks banks = Banks.read(Path.of(args[0]), Treebank.CLOSED);
    Path out = Path.of(args[1]);
    int epochs = Integer.parseInt(args[2]);
    int seed = Integer.parseInt(args[3]);
    Weights model = Label.model(Path.of(args[5]));
    Engine.getInstance().setRandomSeed(seed);
    Tutor tutor = Tutor.of(Pretrained.tensors(), Pretrained.pieces(), model.labels(), seed);
    TutorTrainer trainer = new TutorTrainer(tutor, Float.parseFloat(args[4]));
    List<TutorTrainer.Lesson> lessons = lessons(banks.train(), model);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<List<TutorTrainer.Lesson>> batches = TutorTrainer.batches(lessons, random);
      double loss = 0;
      for (int i = 0; i < batches.size(); i++) {
        double done = (epoch + (i + 1.0) / batches.size()) / epochs;
        loss += trainer.batch(batches.get(i), done) / TOLD;
        if ((i + 1) % TOLD == 0) {
          System.out.println(String.format(Locale.ROOT, "%.3f loss %.4f", done, loss));
          loss = 0;
        }
      }
      tutor.tensors().write(out);
      score("ewt as gum", tutor, banks.ewt());
      score("gum as gum", tutor, banks.gum());
    }
  }

  private static List<TutorTrainer.Lesson> lessons(List<Gold> gold, Weights model) {
    List<Sample> samples = Sample.of(gold, model.words().words(), model.labels());
    List<TutorTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (samples.get(i).size() <= LONGEST) {
        lessons.add(new TutorTrainer.Lesson(gold.get(i).forms(), samples.get(i)));
      }
    }
    return lessons;
  }

  private static void score(String name, Tutor tutor, List<Gold> gold) {
    Teachers teachers =
        new Teachers(
            List.of(new Teachers.Voice(new TutorTeacher(tutor, Model.GUM), 1)), tutor.labels());
    System.out.println("  " + name + " " + DevScore.of(teachers, tutor.labels(), gold));
  }
}
