package org.papergraph.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphSettings;

/// Where commands that write to the graph list rejected records.
final class RejectsPath {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private RejectsPath() {}

  static Path orDefault(@Nullable Path chosen) {
    return chosen != null
        ? chosen
        : GraphSettings.home(System::getenv)
            .resolve("rejects-" + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + ".log");
  }

  static boolean isTerminal() {
    // The JVM's own console provider gives none where there is no terminal.
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
