package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.EntityType;
import org.tocsin.syntax.Roles;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.syntax.Upos;

/** Finds the indirect objects of verbs, also those that a parser makes a part of the direct one. */
final class Receivers {
  private static final Set<String> GIVING =
      Set.of("give", "grant", "lend", "loan", "offer", "promise", "pledge", "send", "supply");

  /** What is given without an article. */
  private static final Set<String> SHELTER = Set.of("asylum", "refuge", "sanctuary", "citizenship");

  private final Sentence sentence;
  private final Roles roles;
  private final Parties parties;

  Receivers(Sentence sentence, Roles roles, Parties parties) {
    this.sentence = sentence;
    this.roles = roles;
    this.parties = parties;
  }

  /** "Lent <em>Peru</em> 90 million dollars": parsers make it a second object, or a compound. */
  List<Token> of(Token verb) {
    List<Token> found = new ArrayList<>(sentence.dependents(verb, "iobj"));
    List<Token> objects = sentence.dependents(verb, "obj");
    if (found.isEmpty() && objects.size() > 1 && objects.getFirst().index() > verb.index()) {
      found.add(objects.getFirst());
    }
    for (Token object : objects) {
      Token last = verb;
      for (Token name : sentence.dependents(object, "compound")) {
        boolean ends =
            isQualified(object, name)
                || (name.isName() && isCounted(object, name))
                || isGiven(verb, name, object);
        last = name.index() > verb.index() && ends ? name : last;
      }
      if (!last.equals(verb)) {
        found.add(last);
      }
    }
    return roles.expand(found);
  }

  /** "Gave a <em>poet</em> political asylum": whether an adjective stands behind a noun. */
  private boolean isQualified(Token noun, Token before) {
    for (Token adjective : sentence.dependents(noun, "amod")) {
      if (adjective.index() == before.index() + 1 && adjective.upos() == Upos.ADJ) {
        return true;
      }
    }
    return false;
  }

  /** Between a verb of giving and a thing: "granted <em>Accra</em> relief". */
  private boolean isGiven(Token verb, Token name, Token object) {
    return GIVING.contains(verb.lemma())
        && object.index() == name.index() + 1
        && (isBarePlace(verb, name, object) || isSheltered(name, object));
  }

  private boolean isBarePlace(Token verb, Token name, Token object) {
    return name.index() == verb.index() + 1
        && sentence.isOf(name, EntityType.PLACE)
        && parties.actor().test(name)
        && !parties.actor().test(object);
  }

  /** "Granted the <em>poet</em> asylum": the article is the poet's, for asylum has none. */
  private boolean isSheltered(Token name, Token object) {
    return SHELTER.contains(object.lemma()) && (name.isName() || sentence.has(object, "det"));
  }

  /** Whether a number stands behind a name before the same noun. */
  private boolean isCounted(Token noun, Token name) {
    for (Token number : sentence.dependents(noun, "nummod")) {
      if (number.index() > name.index()) {
        return true;
      }
    }
    return false;
  }
}
