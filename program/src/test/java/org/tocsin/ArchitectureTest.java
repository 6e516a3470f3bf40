package org.tocsin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final Set<String> PACKAGES =
      Set.of(
          "text",
          "reader",
          "syntax",
          "engine",
          "ontology",
          "actor",
          "place",
          "time",
          "statement",
          "rule",
          "coder",
          "record",
          "eval",
          "export",
          "api",
          "brief",
          "web",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @ParameterizedTest
  @CsvSource({
    "text,",
    "reader, text",
    "syntax, text",
    "engine, text syntax",
    "ontology, text syntax",
    "actor, text syntax ontology",
    "place, text syntax ontology",
    "time, text syntax ontology",
    "statement, text syntax ontology actor place time",
    "rule, text syntax ontology actor place time",
    "coder, text syntax ontology actor place time statement rule",
    "record, text reader syntax ontology actor place time statement rule coder",
    "eval, text reader syntax engine ontology actor place time statement rule coder record",
    "export, text reader syntax ontology actor place time statement rule coder record",
    "api, text reader syntax ontology actor place time statement rule coder record",
    "brief, text reader syntax ontology actor place time statement rule coder record export",
    "web, text reader syntax ontology actor place time statement rule coder record export api",
  })
  void aPackageDependsOnlyOnThoseBelowIt(String name, String below) {
    Set<String> allowed =
        Set.of((name + " " + (below == null ? "" : below)).strip().split(" ", -1));
    String[] forbidden =
        PACKAGES.stream()
            .filter(p -> !allowed.contains(p))
            .sorted()
            .map(p -> "org.tocsin." + p + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.tocsin." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrderAndIsNullMarked() {
    Set<JavaPackage> packages =
        CLASSES.stream().map(type -> type.getPackage()).collect(Collectors.toSet());
    assertThat(packages)
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(PACKAGES);
    assertThat(packages).allMatch(p -> p.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void onlyTheEdgesTouchFiles() {
    // The parse cache and the gazetteer's builder are tools for development, off the coding path.
    noClasses()
        .that()
        .resideOutsideOfPackages(
            List.of("reader", "record", "eval", "export", "brief", "web", "cli").stream()
                .map(p -> "org.tocsin." + p + "..")
                .toArray(String[]::new))
        .and()
        .haveNameNotMatching(
            "org\\.tocsin\\.(syntax\\.(CachedParser|Parsers)|place\\.GazetteerBuilder)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.(file|channels)\\..*|java\\.io\\.(File.*|RandomAccessFile)|java\\.net\\..*")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheParsersLibrary() {
    noClasses().should().dependOnClassesThat().resideInAPackage("edu.stanford..").check(CLASSES);
  }
}
