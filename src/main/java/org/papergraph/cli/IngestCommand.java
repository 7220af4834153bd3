package org.papergraph.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.write.GraphWriteException;
import org.papergraph.graph.write.OpenPaperStore;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.RejectsFile;
import org.papergraph.model.PartialDate;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.InputMeter;
import org.papergraph.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Merges captures into the graph.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Parse captures, decide which papers they tell of, and merge them into the graph.",
      "",
      "The same input twice changes nothing. What is shown as merged is kept, even if the program is killed; "
          + "run again, it goes on."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were read; rejected records are counted and shown",
      "1:a file could not be read, or the store refused",
      "2:wrong usage"
    })
public final class IngestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description =
          "Pages, records or archives of them (.gz, .zst, .zip, .tar); folders with all that is in them; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      converter = CapturedDate.class,
      description =
          "When the captures were saved: 2025, 2025-12 or 2025-12-10. Dates without a year on them belong to that year.")
  private @Nullable PartialDate captured;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where rejected records are listed (default: rejects-TIME.log in PAPERGRAPH_HOME).")
  private @Nullable Path rejectsFile;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    InputMeter meter = new InputMeter();
    SourceReader reader = new SourceReader(FormatDetector.installed(), captured, meter);
    inputs.stream().filter(IngestCommand::isUrl).findFirst().ifPresent(this::refuseUrl);
    QuietLogs.warningsOnly();
    PrintStream err = System.err;
    try (RejectsFile rejects = new RejectsFile(RejectsPath.orDefault(rejectsFile));
        IngestConsole console =
            new IngestConsole(
                err, rejects, InputProgress.of(inputs, meter), RejectsPath.isTerminal())) {
      try (OpenPaperStore store = OpenPaperStore.open(GraphSettings.from(System::getenv))) {
        Ingest ingest = new Ingest(store.papers(), console);
        inputs.forEach(input -> read(reader, input, ingest));
        return close(ingest.finish(), console, rejects);
      } catch (GraphUnavailableException | GraphWriteException e) {
        console.endProgress();
        err.println(e.getMessage());
        err.printf("%d records were merged before that.%n", console.total().read());
        return 1;
      }
    }
  }

  private static void read(SourceReader reader, String input, Ingest ingest) {
    if (input.equals("-")) {
      reader.read(System.in, "-", ingest);
    } else {
      reader.read(Path.of(input), ingest);
    }
  }

  private static int close(IngestReport report, IngestConsole console, RejectsFile rejects) {
    console.endProgress();
    System.out.print(IngestTable.of(report));
    if (rejects.isWritten()) {
      System.out.printf("Rejected records are listed in %s%n", rejects.path());
    }
    report
        .unreadable()
        .forEach(file -> System.err.printf("Not read: %s %s%n", file.path(), file.reason()));
    return report.unreadable().isEmpty() ? 0 : 1;
  }

  private static boolean isUrl(String input) {
    return input.matches("(?i)[a-z][a-z+.-]+://.*");
  }

  private void refuseUrl(String url) {
    throw usage(
        "%s is a URL: save the page and give the file, or let the command fetch harvest the source"
            .formatted(url));
  }

  private ParameterException usage(String message) {
    return new ParameterException(
        spec == null ? new CommandLine(this) : spec.commandLine(), message);
  }
}
