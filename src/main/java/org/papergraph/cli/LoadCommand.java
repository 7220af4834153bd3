package org.papergraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.ingest.RejectsFile;
import org.papergraph.load.Inputs;
import org.papergraph.load.Load;
import org.papergraph.load.LoadFailedException;
import org.papergraph.load.LoadReport;
import org.papergraph.model.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Builds a new embedded store of a whole corpus.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Build a new embedded store of a whole corpus, through Neo4j's own offline importer.",
      "",
      "The graph is the same that ingest would make of these files, in a fraction of the time. Until it is "
          + "complete the old store is as it was, even if the program is killed; then the new one takes its place."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were read; rejected records are counted and shown",
      "1:a file could not be read, or the store refused",
      "2:wrong usage"
    })
public final class LoadCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description =
          "Records or pages, or archives of them (.gz, .zst, .zip, .tar); folders with all that is in them; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      converter = CapturedDate.class,
      description =
          "When the captures were saved: 2025, 2025-12 or 2025-12-10. Dates without a year on them belong to that year.")
  private @Nullable PartialDate captured;

  @Option(
      names = "--replace",
      description = "Put the new store in the place of one that is not empty.")
  private boolean replace;

  @Option(
      names = "--keep-files",
      description = "Leave the import files in the folder import of PAPERGRAPH_HOME.")
  private boolean keepFiles;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where rejected records are listed (default: rejects-TIME.log in PAPERGRAPH_HOME).")
  private @Nullable Path rejectsFile;

  @Override
  public Integer call() {
    QuietLogs.warningsOnly();
    PrintStream err = System.err;
    try (RejectsFile rejects = new RejectsFile(RejectsPath.orDefault(rejectsFile))) {
      LoadReport report = load(err, rejects);
      System.out.print(LoadTable.of(report));
      if (rejects.isWritten()) {
        System.out.printf("Rejected records are listed in %s%n", rejects.path());
      }
      report
          .unreadable()
          .forEach(file -> err.printf("Not read: %s %s%n", file.path(), file.reason()));
      return report.unreadable().isEmpty() ? 0 : 1;
    } catch (GraphUnavailableException | LoadFailedException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private LoadReport load(PrintStream err, RejectsFile rejects) {
    try (LoadConsole console = new LoadConsole(err, rejects, RejectsPath.isTerminal())) {
      return new Load(embedded(), replace, keepFiles, console).run(new Inputs(inputs, captured));
    }
  }

  private static GraphSettings.Embedded embedded() {
    return switch (GraphSettings.from(System::getenv)) {
      case GraphSettings.Embedded embedded -> embedded;
      case GraphSettings.External external ->
          throw new GraphUnavailableException(
              "load builds the embedded store, but NEO4J_URI names %s: unset it, or use ingest, which writes to any Neo4j"
                  .formatted(external.uri()));
    };
  }
}
