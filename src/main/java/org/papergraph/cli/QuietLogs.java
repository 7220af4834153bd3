package org.papergraph.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// The logs of commands that run without Spring Boot, which else would set them up.
final class QuietLogs {
  private QuietLogs() {}

  /// Logback by itself prints everything.
  static void warningsOnly() {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
    }
  }
}
