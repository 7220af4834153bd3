package org.papergraph.cli;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.load.LoadReport;

/// The tables at the end of a load: what was read, what the graph holds, how long each phase took.
final class LoadTable {
  private static final int MOST_ROWS = 40;
  private static final int WIDEST_NAME = 60;

  private LoadTable() {}

  static String of(LoadReport report) {
    Formatter lines = new Formatter(Locale.ROOT);
    if (report.kinds().size() > 1) {
      append(lines, "by format and source", report.kinds());
    }
    append(lines, "by capture", captures(report));
    lines.format("%n");
    for (ImportFile file : ImportFile.values()) {
      lines.format("%-14s %,13d%n", file.type(), report.rows().getOrDefault(file, 0L));
    }
    lines.format("%n");
    report
        .took()
        .forEach((phase, took) ->
            lines.format("%-30s %8.1f s%n", phase.title(), took.toMillis() / 1000.0));
    double seconds = Math.max(1, report.total().toMillis()) / 1000.0;
    lines.format("%-30s %8.1f s, %,.0f records/s%n", "all", seconds, report.accepted() / seconds);
    return lines.toString();
  }

  private static List<LoadReport.Counts> captures(LoadReport report) {
    List<LoadReport.Counts> rows = new ArrayList<>(report.captures());
    if (rows.size() > MOST_ROWS) {
      List<LoadReport.Counts> others = rows.subList(MOST_ROWS - 1, rows.size());
      var sum = sum(others.size() + " more captures", others);
      others.clear();
      rows.add(sum);
    }
    rows.add(sum("all", report.captures()));
    return rows;
  }

  private static void append(Formatter lines, String title, List<LoadReport.Counts> rows) {
    int width =
        rows.stream()
            .mapToInt(row -> shortened(row.name()).length())
            .reduce(title.length(), Math::max);
    lines.format("%s %12s %12s%n", padded(title, width), "accepted", "rejected");
    for (LoadReport.Counts each : rows) {
      lines.format(
          "%s %,12d %,12d%n",
          padded(shortened(each.name()), width), each.accepted(), each.rejected());
    }
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - name.length());
  }

  private static LoadReport.Counts sum(String name, List<LoadReport.Counts> captures) {
    return new LoadReport.Counts(
        name,
        captures.stream().mapToLong(LoadReport.Counts::accepted).sum(),
        captures.stream().mapToLong(LoadReport.Counts::rejected).sum());
  }

  /// The end of a long path, which tells captures apart.
  private static String shortened(String path) {
    return path.length() <= WIDEST_NAME
        ? path
        : "…" + path.substring(path.length() - WIDEST_NAME + 1);
  }
}
