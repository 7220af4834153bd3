package org.papergraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;
import org.papergraph.source.FormatDetector;
import org.papergraph.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parse`: files to PaperRecord lines. It touches no store and starts no server.
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description =
        "Turn captured pages and records into PaperRecord lines (NDJSON) on standard output.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  papergraph parse page.html > papers.ndjson",
      "  papergraph parse --captured 2025-12-10 captures/ archive.zip",
      "  zstdcat papers.ndjson.zst | papergraph parse - | jq .title",
      "",
      "Formats are told by content, not by name. Rejected records go to standard error as",
      "  REJECTED file:location reason"
    })
public final class ParseCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Files or folders, as they are or in .gz, .zst, .zip, .tar (nested, too); - is standard",
        "input."
      })
  private List<String> files = List.of();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      converter = CapturedDate.class,
      description = {
        "When the pages were saved (2025-12-10): settles dates that are printed without a year."
      })
  private @Nullable PartialDate captured;

  @Spec private @Nullable CommandSpec spec;

  private final OutputStream out;
  private final InputStream in;

  public ParseCommand() {
    // Not System.out: it hides that nobody listens any more.
    this(System.in, new FileOutputStream(FileDescriptor.out));
  }

  ParseCommand(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() {
    PrintWriter err = (spec == null ? new CommandLine(this) : spec.commandLine()).getErr();
    RecordPrinter printer = new RecordPrinter(out, err);
    SourceReader reader = new SourceReader(FormatDetector.installed(), captured);
    try {
      files.forEach(file -> read(reader, file, printer));
      return printer.finish();
    } catch (OutputException e) {
      if (e.isClosedPipe()) {
        return 0;
      }
      err.println("papergraph: standard output cannot be written: " + e.getMessage());
      return 1;
    }
  }

  private void read(SourceReader reader, String file, RecordPrinter printer) {
    if (file.equals(STANDARD_INPUT)) {
      reader.read(in, file, printer);
    } else {
      reader.read(Path.of(file), printer);
    }
  }
}
