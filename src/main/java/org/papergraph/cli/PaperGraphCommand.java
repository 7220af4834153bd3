package org.papergraph.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program as a command with subcommands.
@Command(
    name = "papergraph",
    mixinStandardHelpOptions = true,
    versionProvider = PaperGraphCommand.Version.class,
    description = "Parsed papers, authors, categories and repositories as a graph in Neo4j.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command it serves: GraphQL at http://localhost:8080/graphql.",
      "papergraph COMMAND --help tells more of a command.",
      "",
      "Exit codes: 0 done (rejected records are counted and shown), 1 a file could not be read",
      "or the store refused, 2 the command was not understood."
    })
public final class PaperGraphCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private PaperGraphCommand() {}

  /// The command line with its subcommands, each an object that picocli can read.
  public static CommandLine with(List<?> subcommands) {
    CommandLine root = new CommandLine(new PaperGraphCommand());
    subcommands.forEach(root::addSubcommand);
    return root;
  }

  @Override
  public void run() {
    CommandLine root = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(root, "Missing command: see the commands below");
  }

  static String version() {
    return Optional.ofNullable(PaperGraphCommand.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  /// The version that the jar's manifest states; classes that were never packed have none.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(PaperGraphCommand.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)");
      return new String[] {"PaperGraph " + version, "Java " + Runtime.version()};
    }
  }
}
