package org.papergraph.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/// The logs of commands that run without Spring Boot, which else would set them up.
final class QuietLogs {
  /// Says at each start that Java's vector module is off: our indexes are small.
  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  private QuietLogs() {}

  /// Libraries log through two systems, and both by themselves print more than a user wants.
  static void warningsOnly() {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
    }
    LogManager.getLogManager().getLogger("").setLevel(java.util.logging.Level.WARNING);
    LUCENE.setLevel(java.util.logging.Level.SEVERE);
  }
}
