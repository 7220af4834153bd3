package org.papergraph.source.dblp;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.model.Source;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.Capture;
import org.papergraph.source.Location;
import org.papergraph.source.Parsed;
import org.papergraph.source.PassedOver;
import org.papergraph.source.SourceParser;
import org.papergraph.source.XmlElement;
import org.papergraph.source.XmlRecords;

/// Reads the publications of DBLP's XML. What is no paper is counted and stated at the end.
final class DblpParser implements SourceParser {
  static final String PROVIDER = "dblp.org";

  private static final Set<String> PAPERS =
      Set.of("article", "inproceedings", "incollection", "book", "phdthesis", "mastersthesis");

  private static final Set<String> OTHERS = Set.of("proceedings", "www", "person", "data");

  private static final Set<String> RECORDS =
      Stream.concat(PAPERS.stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

  @Override
  public Stream<Parsed> parse(Capture capture) throws IOException {
    Source source = capture.source(PROVIDER, null, null);
    PassedOver passedOver = new PassedOver();
    Stream<Parsed> papers =
        XmlRecords.in(capture.content().open(), RECORDS)
            .flatMap(record -> parse(record, source, passedOver).stream());
    Stream<Parsed> last = Stream.of(passedOver).flatMap(kinds -> kinds.rejects().stream());
    return Stream.concat(papers, last);
  }

  private static List<Parsed> parse(XmlElement record, Source source, PassedOver passedOver) {
    String key = record.attribute("key");
    Location at =
        new Location(
            source.capture(), (key.isEmpty() ? record.name() : key) + ", line " + record.line());
    if (!PAPERS.contains(record.name())) {
      return passedOver.add(at, kind(record.name()));
    }
    if (key.startsWith("dblpnote/")) {
      return passedOver.add(at, "notes of DBLP on itself (dblpnote), which are no papers");
    }
    try {
      if (record.isDamaged()) {
        throw new BadRecordException("holds bytes that are invalid in the encoding of the XML");
      }
      return List.of(new Parsed.Accepted(DblpRecord.read(record, source)));
    } catch (IllegalArgumentException e) {
      // Also the model's own rules.
      return List.of(new Parsed.Rejected(at, String.valueOf(e.getMessage())));
    }
  }

  private static String kind(String name) {
    return switch (name) {
      case "proceedings" -> "volumes (proceedings), which are no papers";
      case "data" -> "data sets (data), which are no papers";
      default -> "persons (" + name + "), who are no papers";
    };
  }
}
