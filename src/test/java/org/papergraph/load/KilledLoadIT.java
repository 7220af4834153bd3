package org.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PaperGraphApplication;
import org.papergraph.corpus.MakeCorpus;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.StoreSwap;
import org.papergraph.graph.write.OpenPaperStore;

/// Kills the program in the middle of a load, as `kill -9` does.
class KilledLoadIT {
  @TempDir Path home;

  @Test
  void theOldStoreIsAsItWasAndWhatIsLeftOverIsRemovedByTheNextLoad() throws Exception {
    Path first = home.resolve("first.ndjson");
    Files.writeString(
        first,
        "{\"title\": \"One\", \"source\": {\"provider\": \"tests\", \"capture\": \"first\"}}");
    assertThat(run("", "load", first.toString())).isZero();
    Path corpus = home.resolve("generated.ndjson");
    MakeCorpus.write(corpus, 4, 3000);
    assertThat(run("Importing", "load", "--replace", corpus.toString())).isNotZero();
    assertThat(StoreSwap.workspace(home)).isNotEmptyDirectory();
    assertThat(captures()).containsExactly("first");
    assertThat(run("", "load", "--replace", corpus.toString())).isZero();
    assertThat(captures()).hasSizeGreaterThan(100).doesNotContain("first");
    assertThat(StoreSwap.workspace(home)).doesNotExist();
  }

  @Test
  void aSwapThatWasDecidedIsCarriedOutByWhoeverOpensTheStoreNext() throws Exception {
    GraphServer.open(new GraphSettings.Embedded(home)).close();
    Path old = home.resolve("neo4j");
    Path fresh = StoreSwap.workspace(home).resolve("neo4j");
    Files.createDirectories(fresh.getParent());
    Files.move(old, fresh);
    Files.writeString(fresh.resolve("fresh"), "");
    for (boolean moved : List.of(false, true)) {
      if (moved) {
        // Killed between the two moves.
        Files.createDirectories(fresh.getParent());
        Files.move(old, fresh);
      } else {
        Files.createDirectories(old);
      }
      Files.createFile(StoreSwap.workspace(home).resolve("complete"));
      GraphServer.open(new GraphSettings.Embedded(home)).close();
      assertThat(old.resolve("fresh")).exists();
      assertThat(StoreSwap.workspace(home)).doesNotExist();
    }
  }

  /// Runs the program, kills it when it has said a line that begins so, and answers with its exit
  /// code.
  private int run(String killAt, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            PaperGraphApplication.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("PAPERGRAPH_HOME", home.toString());
    builder.environment().remove("NEO4J_URI");
    Path said = home.resolve("said.txt");
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    while (process.isAlive()) {
      if (!killAt.isEmpty() && Files.readString(said).contains("\n" + killAt)) {
        process.destroyForcibly();
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    return process.exitValue();
  }

  private List<String> captures() {
    try (OpenPaperStore store = OpenPaperStore.open(new GraphSettings.Embedded(home))) {
      return store.papers().captureNames(1000);
    }
  }
}
