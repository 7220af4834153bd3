package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `serve`: the graph by GraphQL and in the explorer, until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the explorer, GraphiQL and GraphQL. This is what runs without a command.",
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  PAPERGRAPH_HOME    folder of the embedded store (default: ~/.papergraph)",
      "  PAPERGRAPH_SAMPLE  false: do not load the bundled sample into an empty embedded store;",
      "                     true: load it into an empty external one, too",
      "  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE",
      "                     an external Neo4j instead (bolt://, neo4j://, +s for TLS)",
      "",
      "Any property of Spring Boot can be given as --name=value, for example",
      "--server.address=127.0.0.1."
    })
public final class ServeCommand implements Callable<Integer> {
  /// The exit code that says that the program goes on.
  public static final int RUNNING = -1;

  private static final String SPRING_PROPERTY = "--[\\w-]+(\\.[\\w-]+)+(=.*)?";

  private final Consumer<List<String>> server;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on, 0 for a free one (default: 8080).")
  private @Nullable Integer port;

  @Parameters(hidden = true, arity = "0..*")
  private List<String> properties = List.of();

  @Spec private @Nullable CommandSpec spec;

  /// @param server starts to serve with the given properties of Spring Boot, and returns
  public ServeCommand(Consumer<List<String>> server) {
    this.server = server;
  }

  @Override
  public Integer call() {
    List<String> arguments = new ArrayList<>();
    for (String property : properties) {
      if (!property.matches(SPRING_PROPERTY)) {
        throw usage("Unknown argument \"" + property + "\"");
      }
      arguments.add(property);
    }
    if (port != null) {
      if (port < 0 || port > 65535) {
        throw usage("--port is " + port + ": give a number from 0 to 65535");
      }
      arguments.add("--server.port=" + port);
    }
    server.accept(arguments);
    return RUNNING;
  }

  private ParameterException usage(String message) {
    return new ParameterException(
        spec == null ? new CommandLine(this) : spec.commandLine(), message);
  }
}
