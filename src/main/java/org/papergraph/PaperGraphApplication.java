package org.papergraph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.cli.FetchCommand;
import org.papergraph.cli.IngestCommand;
import org.papergraph.cli.LoadCommand;
import org.papergraph.cli.PaperGraphCommand;
import org.papergraph.cli.ParseCommand;
import org.papergraph.cli.ServeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/// The program's entry. Only serving starts Spring: the other commands answer at once.
@SpringBootApplication
public class PaperGraphApplication {
  private static final Set<String> ROOT_OPTIONS = Set.of("--help", "-h", "--version", "-V");

  public static void main(String[] args) {
    CommandLine program =
        PaperGraphCommand.with(
            List.of(
                new ServeCommand(PaperGraphApplication::serve),
                new ParseCommand(),
                new IngestCommand(),
                new FetchCommand(),
                new LoadCommand()));
    int exitCode = program.execute(withCommand(args));
    if (exitCode != ServeCommand.RUNNING) {
      System.exit(exitCode);
    }
  }

  /// Without a command, or with nothing but options, it serves.
  private static String[] withCommand(String[] args) {
    boolean named = args.length > 0 && (!args[0].startsWith("-") || ROOT_OPTIONS.contains(args[0]));
    return named ? args : Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new);
  }

  private static void serve(List<String> properties) {
    try {
      SpringApplication.run(PaperGraphApplication.class, properties.toArray(String[]::new));
    } catch (RuntimeException e) {
      // Boot has told the user why; a stack trace would only push it off the screen.
      System.exit(CommandLine.ExitCode.SOFTWARE);
    }
  }
}
