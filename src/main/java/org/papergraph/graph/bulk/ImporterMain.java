package org.papergraph.graph.bulk;

import java.io.IOException;
import org.neo4j.cli.AdminTool;

/// The importer's process: `neo4j-admin`, that ends with the process that started it, however that
/// ends. Else the importer of a killed load would write into the folder of the next one.
final class ImporterMain {
  private static final int ORPHANED = 3;

  private ImporterMain() {}

  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().name("parent-watch").start(ImporterMain::watch);
    AdminTool.main(arguments);
  }

  /// Standard input is a pipe from the parent, which writes nothing.
  private static void watch() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is expected.
      }
    } catch (IOException e) {
      // The pipe is broken, which means the same as its end.
    }
    Runtime.getRuntime().halt(ORPHANED);
  }
}
