package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceVisitor;

/// Hands on the accepted papers; what cannot be read ends the program.
record PaperVisitor(Consumer<PaperRecord> papers) implements SourceVisitor {

  @Override
  public void visit(String path, Capture capture, Stream<Parsed> records) {
    records.forEachOrdered(parsed -> {
      if (parsed instanceof Parsed.Accepted(PaperRecord paper)) {
        papers.accept(paper);
      }
    });
  }

  @Override
  public void unreadable(String path, IOException reason) {
    throw new UncheckedIOException(path, reason);
  }
}
