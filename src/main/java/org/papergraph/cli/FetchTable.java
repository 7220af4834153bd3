package org.papergraph.cli;

import java.util.List;
import java.util.Locale;

/// The table at the end of a fetch: a row for each source.
final class FetchTable {
  private FetchTable() {}

  static String of(List<FetchTally> sources) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-16s %9s %8s %9s %9s %9s %9s %9s %8s %8s%n"
            .formatted(
                "",
                "requests",
                "MB",
                "captures",
                "new",
                "merged",
                "unchanged",
                "rejected",
                "retries",
                "waited s"));
    for (FetchTally source : sources) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-16s %,9d %8.1f %,9d %,9d %,9d %,9d %,9d %,8d %8d  %s%n",
              source.source(),
              source.requests(),
              source.bytes() / 1e6,
              source.captures(),
              source.records().added(),
              source.records().merged(),
              source.records().unchanged(),
              source.records().rejected(),
              source.retries(),
              source.waited().toSeconds(),
              source.end()));
    }
    return table.toString();
  }
}
