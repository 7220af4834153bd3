package org.papergraph.source;

import org.papergraph.model.PaperRecord;

/// What a parser made of one record: a paper, or the reason why there is none.
public sealed interface Parsed {

  record Accepted(PaperRecord paper) implements Parsed {}

  record Rejected(Location at, String reason) implements Parsed {}
}
