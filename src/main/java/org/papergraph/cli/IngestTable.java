package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.IngestReport;

/// The tables at the end of an ingest: a row for each source and format, and one for each capture,
/// or for the first of very many and one for the others together.
final class IngestTable {
  private static final int MOST_ROWS = 40;
  private static final int WIDEST_NAME = 60;

  private IngestTable() {}

  private record Row(String name, CaptureCounts counts) {}

  static String of(IngestReport report) {
    StringBuilder tables = new StringBuilder();
    List<Row> captures = captures(report);
    if (report.kinds().size() > 1) {
      append(tables, "by source and format", kinds(report));
      append(tables, "by capture", captures);
    } else {
      append(tables, "", captures);
    }
    return tables
        + String.format(
            Locale.ROOT,
            "%.1f s, %.0f records/s%n",
            report.took().toMillis() / 1000.0,
            report.recordsPerSecond());
  }

  private static List<Row> kinds(IngestReport report) {
    return report.kinds().stream()
        .map(of ->
            new Row(
                of.kind().provider() + ", " + of.kind().format().replaceAll(" \\(.*", ""),
                of.counts()))
        .toList();
  }

  private static List<Row> captures(IngestReport report) {
    List<Row> rows = new ArrayList<>();
    report.captures().forEach(capture -> rows.add(new Row(capture.path(), capture.counts())));
    if (rows.size() > MOST_ROWS) {
      List<Row> others = rows.subList(MOST_ROWS - 1, rows.size());
      CaptureCounts sum =
          others.stream().map(Row::counts).reduce(CaptureCounts.NONE, CaptureCounts::plus);
      String name = others.size() + " more captures";
      others.clear();
      rows.add(new Row(name, sum));
    }
    rows.add(new Row("all", report.total()));
    return rows;
  }

  private static void append(StringBuilder table, String name, List<Row> rows) {
    int width =
        rows.stream()
            .mapToInt(row -> shortened(row.name()).length())
            .reduce(name.length(), Math::max);
    table.append(
        String.format(
            Locale.ROOT,
            "%-" + width + "s %9s %9s %9s %9s %9s%n",
            name,
            "read",
            "new",
            "merged",
            "unchanged",
            "rejected"));
    for (Row row : rows) {
      CaptureCounts counts = row.counts();
      table.append(
          String.format(
              Locale.ROOT,
              "%-" + width + "s %9d %9d %9d %9d %9d%n",
              shortened(row.name()),
              counts.read(),
              counts.added(),
              counts.merged(),
              counts.unchanged(),
              counts.rejected()));
    }
  }

  /// The end of a long path, which tells captures apart.
  private static String shortened(String path) {
    return path.length() <= WIDEST_NAME
        ? path
        : "…" + path.substring(path.length() - WIDEST_NAME + 1);
  }
}
