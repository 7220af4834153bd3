package org.papergraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The arrows allowed between packages.
class HouseRulesTest {
  private static final String[] PURE = {
    "org.papergraph.model..",
    "org.papergraph.resolution..",
    "org.papergraph.topics..",
    "org.papergraph.network.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.papergraph");

  @Test
  void theModelSeesNothingButTheJdkAndJSpecify() {
    classes()
        .that()
        .resideInAPackage("org.papergraph.model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.papergraph.model..", "java..", "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void purePackagesSeeNeitherSpringNorNeo4j() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.neo4j..")
        .check(CLASSES);
  }

  @Test
  void resolutionTopicsAndNetworkSeeOnlyTheModelOfOurs() {
    for (String pure : new String[] {"resolution", "topics", "network"}) {
      noClasses()
          .that()
          .resideInAPackage("org.papergraph." + pure + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.papergraph..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.papergraph." + pure + "..", "org.papergraph.model.."))))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void aSourceSeesNeitherTheGraphNorTheNetwork() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.papergraph.graph..",
            "org.papergraph.fetch..",
            "org.papergraph.ingest..",
            "org.papergraph.api..",
            "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void providersDoNotSeeTheirSiblings() {
    slices()
        .matching("org.papergraph.source.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theGraphDoesNotSeeTheApi() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.graph..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.papergraph.api..", "org.papergraph.ingest..", "org.papergraph.source..")
        .check(CLASSES);
  }

  @Test
  void theApiDoesNotSeeTheIngest() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.papergraph.ingest..", "org.papergraph.source..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlySourcesAndHarvestsSeeJsoup() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.papergraph.source..", "org.papergraph.harvest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void fetchKnowsNothingOfOursAndIsTheOnlyOneOnTheWire() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.fetch..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.papergraph..")
                .and(DescribedPredicate.not(resideInAnyPackage("org.papergraph.fetch.."))))
        .check(CLASSES);
    onlyIn("org.papergraph.fetch..", "java.net.http..");
  }

  @Test
  void aHarvestSeesTheGraphOnlyThroughTheIngest() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.harvest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.papergraph.graph..",
            "org.papergraph.resolution..",
            "org.papergraph.api..",
            "org.papergraph.cli..",
            "org.springframework..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("org.papergraph.ingest..", "org.papergraph.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.papergraph.harvest..")
        .check(CLASSES);
  }

  @Test
  void theLoadSeesNeitherTheApiNorTheFetch() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.load..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.papergraph.api..", "org.papergraph.fetch..", "org.papergraph.cli..")
        .check(CLASSES);
  }

  @Test
  void nothingButCommandsSeesTheLoad() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.papergraph.load..", "org.papergraph.cli..", "org.papergraph")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.papergraph.load..")
        .check(CLASSES);
  }

  @Test
  void onlyTheGraphSeesNeo4jAndTheWiringOpensIt() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.papergraph.graph..", "org.papergraph")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j..")
        .check(CLASSES);
  }

  @Test
  void onlyTheApiSeesGraphQl() {
    onlyIn("org.papergraph.api..", "graphql..");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.papergraph.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static void onlyIn(String home, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }
}
