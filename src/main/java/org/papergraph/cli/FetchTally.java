package org.papergraph.cli;

import java.time.Duration;
import org.papergraph.ingest.CaptureCounts;

/// What is counted of the harvest of one source.
final class FetchTally {
  private final String source;
  private long requests;
  private long bytes;
  private long captures;
  private long retries;
  private Duration waited = Duration.ZERO;
  private CaptureCounts records = CaptureCounts.NONE;
  private String end = "done";

  FetchTally(String source) {
    this.source = source;
  }

  void asked() {
    requests++;
  }

  void answered(long count) {
    bytes += count;
  }

  void kept() {
    captures++;
  }

  void retried() {
    retries++;
  }

  void waited(Duration duration) {
    waited = waited.plus(duration);
  }

  void ingested(CaptureCounts counts) {
    records = records.plus(counts);
  }

  void endedBy(String why) {
    end = why;
  }

  String source() {
    return source;
  }

  long requests() {
    return requests;
  }

  long bytes() {
    return bytes;
  }

  long captures() {
    return captures;
  }

  long retries() {
    return retries;
  }

  Duration waited() {
    return waited;
  }

  CaptureCounts records() {
    return records;
  }

  String end() {
    return end;
  }
}
