package org.papergraph.load;

/// What a load does, in this order.
public enum Phase {
  PARSE("Parsing", "records"),
  WRITE("Writing papers", "records"),
  JOIN("Joining authors and citations", "parts"),
  IMPORT("Importing", "%"),
  INDEX("Indexing", "%"),
  VERIFY("Verifying and swapping", "");

  private final String title;
  private final String unit;

  Phase(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  public String title() {
    return title;
  }

  /// Of what its progress tells the number.
  public String unit() {
    return unit;
  }
}
