package org.papergraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.papergraph.corpus.MakeCorpus;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.graph.bulk.OfflineImport;
import org.papergraph.source.Parsed;

/// Measures `load` beside the bare importer given the same files, in one run: a main program, run
/// by hand with `papers [folder]`; a corpus that is in the folder already is used again.
public final class LoadSpeed {
  private static final long SEED = 1;

  private LoadSpeed() {}

  public static void main(String[] arguments) throws IOException {
    int papers = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Path folder =
        arguments.length > 1
            ? Files.createDirectories(Path.of(arguments[1]))
            : Files.createTempDirectory("papergraph-load");
    Path corpus = folder.resolve("generated-%d-%d.ndjson".formatted(papers, SEED));
    if (!Files.exists(corpus)) {
      MakeCorpus.write(corpus, SEED, papers);
    }
    Path home = folder.resolve("home");
    LoadReport report =
        new Load(new GraphSettings.Embedded(home), true, true, Silent.LISTENER)
            .run(new Inputs(List.of(corpus.toString()), null));
    report.took().forEach((phase, took) -> print(phase.title(), papers, took));
    print("load, all", papers, report.total());
    Duration indexing = report.took().getOrDefault(Phase.INDEX, Duration.ZERO);
    Duration bare = bareImport(home.resolve("import"), folder.resolve("bare"));
    print("the bare importer, same files", papers, bare);
    System.out.printf(
        "load has %.2f of the bare importer's speed; without the filling of indexes %.2f; %,d authorships, %,d citations%n",
        bare.toMillis() / (double) report.total().toMillis(),
        bare.toMillis() / (double) report.total().minus(indexing).toMillis(),
        report.rows().getOrDefault(ImportFile.AUTHORED, 0L),
        report.rows().getOrDefault(ImportFile.CITES, 0L));
  }

  private static Duration bareImport(Path files, Path home) throws IOException {
    Workspace.delete(home);
    Files.createDirectories(home);
    long begin = System.nanoTime();
    // A line is as long as its longest text at most, which is far below this.
    OfflineImport.run(files, home, 1 << 20, _ -> {});
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void print(String what, int papers, Duration took) {
    double seconds = Math.max(1, took.toMillis()) / 1000.0;
    System.out.printf("%-32s %8.1f s %,10.0f papers/s%n", what, seconds, papers / seconds);
  }

  private enum Silent implements LoadListener {
    LISTENER;

    @Override
    public void reading(String path) {}

    @Override
    public void rejected(Parsed.Rejected rejected) {
      throw new IllegalStateException(rejected.toString());
    }

    @Override
    public void unreadable(String path, IOException reason) {
      throw new IllegalStateException(path, reason);
    }

    @Override
    public void progress(Phase phase, long done, double share) {}
  }
}
