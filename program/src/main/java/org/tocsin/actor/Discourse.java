package org.tocsin.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ontology.Sector;
import org.tocsin.syntax.Token;

/** Who was spoken of so far, for pronouns and "the ministry". */
final class Discourse {
  private static final int REACH = 2;
  private static final Set<String> ALLIANCES = Set.of("alliance", "bloc");
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

  private final List<Said> said = new ArrayList<>();

  /** A mention that later words may refer to. */
  record Said(int sentence, Token head, Reading reading, boolean subject, boolean plural) {}

  void add(Said mention) {
    said.add(mention);
  }

  /** Whom a personal pronoun means. */
  Optional<Reading> pronoun(int sentence, Token pronoun) {
    String form = pronoun.lower();
    if (HE.contains(form)) {
      return nearest(sentence, pronoun, s -> isPerson(s, Gender.FEMALE));
    }
    if (SHE.contains(form)) {
      return nearest(sentence, pronoun, s -> isPerson(s, Gender.MALE));
    }
    if (IT.contains(form)) {
      return nearest(sentence, pronoun, s -> !s.plural() && !s.reading().person());
    }
    return THEY.contains(form) ? nearest(sentence, pronoun, s -> s.plural()) : Optional.empty();
  }

  private static boolean isPerson(Said mention, Gender not) {
    return !mention.plural()
        && mention.reading().person()
        && mention.reading().gender().filter(not::equals).isEmpty();
  }

  /** The last subject in reach that fits and is not its rival in the clause, else the last. */
  private Optional<Reading> nearest(int sentence, Token at, Fit fit) {
    return last(
        sentence,
        at,
        false,
        s -> fit.fits(s) && (s.sentence() != sentence || s.head().head() != at.head()));
  }

  /** The last subject in reach that fits, else the last that does so, in reach or anywhere. */
  private Optional<Reading> last(int sentence, Token at, boolean anywhere, Fit fit) {
    Optional<Said> other = Optional.empty();
    for (int i = said.size() - 1; i >= 0; i--) {
      Said candidate = said.get(i);
      boolean near = sentence - candidate.sentence() <= REACH;
      if (!near && (!anywhere || other.isPresent())) {
        break;
      }
      if (fit.fits(candidate)) {
        if (near && candidate.subject()) {
          return Optional.of(candidate.reading().because(meant(at, candidate)));
        }
        other = other.or(() -> Optional.of(candidate));
      }
    }
    return other.map(s -> s.reading().because(meant(at, s)));
  }

  /** "‘he’ is ‘Antony Blinken’ of sentence 2". */
  private static String meant(Token at, Said mention) {
    String who = mention.reading().name().orElse(mention.head().form());
    return "‘" + at.form() + "’ is ‘" + who + "’ of sentence " + (mention.sentence() + 1);
  }

  /**
   * Whom "the ministry" means, of those called so whose country or name is known: the last subject
   * in reach, else the last of all.
   */
  Optional<Reading> sameNoun(int sentence, Token noun) {
    String lemma = noun.lowerLemma();
    return last(sentence, noun, true, s -> s.reading().country().isPresent() && isCalled(s, lemma));
  }

  private static boolean isCalled(Said mention, String lemma) {
    Optional<String> role = mention.reading().role();
    return mention.head().lowerLemma().equals(lemma)
        || (mention.reading().person()
            && role.isPresent()
            && Fold.words(role.get()).contains(lemma));
  }

  /** The last armed group, party or organisation: "the group". */
  Optional<Reading> lastGroup(Token noun) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Said candidate = said.get(i);
      Reading reading = candidate.reading();
      if (reading.name().isPresent() && !reading.person() && isGroup(reading, noun)) {
        return Optional.of(reading.because(meant(noun, candidate) + ", the last group named"));
      }
    }
    return Optional.empty();
  }

  /** A firm or an outlet is no group, and an alliance is one of states or of parties. */
  private static boolean isGroup(Reading reading, Token noun) {
    List<Sector> sectors = reading.sectors();
    return ALLIANCES.contains(noun.lowerLemma())
        ? sectors.contains(Sector.IGO) || sectors.contains(Sector.PTY)
        : !sectors.isEmpty() && !sectors.contains(Sector.BUS) && !sectors.contains(Sector.JRN);
  }

  @FunctionalInterface
  private interface Fit {
    boolean fits(Said mention);
  }
}
