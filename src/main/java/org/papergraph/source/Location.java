package org.papergraph.source;

/// A place in a capture, as people find it: `page.html:post-1003`, `papers.ndjson:line 17`.
public record Location(String capture, String place) {
  @Override
  public String toString() {
    return capture + ":" + place;
  }
}
