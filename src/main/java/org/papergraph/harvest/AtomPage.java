package org.papergraph.harvest;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/// What a harvester has to know of a feed, Atom or RSS.
///
/// @param entries how many it holds
/// @param error what arXiv says in the place of an entry when it refuses; blank where it does not
record AtomPage(int entries, String error) {
  private static final String ERROR_ID = "//arxiv.org/api/errors";

  /// @throws XMLStreamException if the feed is not whole
  static AtomPage read(InputStream in) throws XMLStreamException {
    Reading reading = new Reading();
    Xml.walk(
        in,
        (name, reader) -> {
          switch (name) {
            case "feed", "rss", "RDF" -> reading.isFeed = true;
            case "entry", "item" -> reading.entries++;
            case "id" -> reading.isError |= reader.getElementText().contains(ERROR_ID);
            case "summary" -> reading.summary = reader.getElementText().strip();
            default -> {}
          }
        });
    if (!reading.isFeed) {
      throw new XMLStreamException("it is no feed");
    }
    return new AtomPage(reading.entries, reading.isError ? reading.summary : "");
  }

  private static final class Reading {
    private boolean isFeed;
    private boolean isError;
    private int entries;
    private String summary = "";
  }
}
