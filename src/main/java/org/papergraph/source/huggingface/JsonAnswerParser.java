package org.papergraph.source.huggingface;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;

/// The JSON API's answers: lists of `daily_papers` and `papers/search`, a single paper, and what
/// archives make of them (wrapped in an object, one value a line, as Python's `repr`).
final class JsonAnswerParser implements SourceParser {
  static final String PROVIDER = "huggingface.co";

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    // Streamed: its digest is known only after the last record.
    Items items = new Items(capture.source(PROVIDER, null, null));
    ItemStream stream = new ItemStream(capture.content().open(), items);
    return StreamSupport.stream(stream, false).onClose(stream::close);
  }
}
