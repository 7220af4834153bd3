package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.ingest.CaptureCounts;
import org.papergraph.ingest.IngestReport;

/// The table at the end of an ingest: a row for each capture, or for the first of very many and one
/// for the others together.
final class IngestTable {
  private static final int MOST_ROWS = 40;
  private static final int WIDEST_NAME = 60;

  private IngestTable() {}

  static String of(IngestReport report) {
    List<IngestReport.OfCapture> rows = new ArrayList<>(report.captures());
    if (rows.size() > MOST_ROWS) {
      List<IngestReport.OfCapture> others = rows.subList(MOST_ROWS - 1, rows.size());
      CaptureCounts sum =
          others.stream()
              .map(IngestReport.OfCapture::counts)
              .reduce(CaptureCounts.NONE, CaptureCounts::plus);
      String name = others.size() + " more captures";
      others.clear();
      rows.add(new IngestReport.OfCapture(name, sum));
    }
    rows.add(new IngestReport.OfCapture("all", report.total()));
    int width = rows.stream().mapToInt(row -> shortened(row.path()).length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-" + width + "s %9s %9s %9s %9s %9s%n",
            "",
            "read",
            "new",
            "merged",
            "unchanged",
            "rejected"));
    for (IngestReport.OfCapture row : rows) {
      CaptureCounts counts = row.counts();
      table.append(
          String.format(
              Locale.ROOT,
              "%-" + width + "s %9d %9d %9d %9d %9d%n",
              shortened(row.path()),
              counts.read(),
              counts.added(),
              counts.merged(),
              counts.unchanged(),
              counts.rejected()));
    }
    return table
        + String.format(
            Locale.ROOT,
            "%.1f s, %.0f records/s%n",
            report.took().toMillis() / 1000.0,
            report.recordsPerSecond());
  }

  /// The end of a long path, which tells captures apart.
  private static String shortened(String path) {
    return path.length() <= WIDEST_NAME
        ? path
        : "…" + path.substring(path.length() - WIDEST_NAME + 1);
  }
}
