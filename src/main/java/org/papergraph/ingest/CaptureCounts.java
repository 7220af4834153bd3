package org.papergraph.ingest;

/// What became of the records of one capture, or of several.
///
/// @param added papers that were not known before
/// @param merged records that completed known papers
/// @param unchanged records that the graph held already
public record CaptureCounts(long added, long merged, long unchanged, long rejected) {
  public static final CaptureCounts NONE = new CaptureCounts(0, 0, 0, 0);

  public long read() {
    return added + merged + unchanged + rejected;
  }

  CaptureCounts with(Outcome outcome) {
    return plus(
        switch (outcome) {
          case NEW -> new CaptureCounts(1, 0, 0, 0);
          case MERGED -> new CaptureCounts(0, 1, 0, 0);
          case UNCHANGED -> new CaptureCounts(0, 0, 1, 0);
        });
  }

  CaptureCounts withRejected() {
    return plus(new CaptureCounts(0, 0, 0, 1));
  }

  /// Both together.
  public CaptureCounts plus(CaptureCounts other) {
    return new CaptureCounts(
        added + other.added,
        merged + other.merged,
        unchanged + other.unchanged,
        rejected + other.rejected);
  }
}
