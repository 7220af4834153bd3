package org.papergraph.source.arxiv;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.Capture;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceParser;
import org.papergraph.source.XmlElement;
import org.papergraph.source.XmlRecords;

/// Reads entries of Atom, items of RSS, and records of OAI-PMH with and without their wrapping.
final class ArxivXmlParser implements SourceParser {
  private static final Set<String> RECORDS =
      Set.of("entry", "item", "record", "arXiv", "arXivRaw", "error");

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    // Streamed: its digest is known only after the last record.
    Source source = capture.source(ArxivPaper.PROVIDER, null, null);
    AtomicLong number = new AtomicLong();
    return XmlRecords.in(capture.content().open(), RECORDS)
        .map(element -> parse(element, number.incrementAndGet(), source));
  }

  private static Parsed parse(XmlElement element, long number, Source source) {
    try {
      if (element.isDamaged()) {
        throw new BadRecordException("holds bytes that are invalid in the encoding of the XML");
      }
      return new Parsed.Accepted(read(element, source));
    } catch (IllegalArgumentException e) {
      // Also the model's own rules.
      String place = "%s %d, line %d".formatted(element.name(), number, element.line());
      return new Parsed.Rejected(
          new Location(source.capture(), place), String.valueOf(e.getMessage()));
    }
  }

  private static PaperRecord read(XmlElement element, Source source) {
    return switch (element.name()) {
      case "entry" -> AtomEntry.read(element).record(source);
      case "item" -> RssItem.read(element).record(source);
      case "error" ->
          throw new BadRecordException(
              "the server answered with an error, %s: %s"
                  .formatted(element.attribute("code"), ArxivText.fold(element.text())));
      default -> OaiRecord.read(element).record(source);
    };
  }
}
