package org.papergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.papergraph.model.PartialDate;

/// Takes the pages out of a web archive (WARC): each response that succeeded is a capture, named by
/// its URI and saved on the day that the archive states. All else is counted and said.
final class WarcMembers {
  private static final String NO_PAGE = "(?:image|font|audio|video)/.*|text/css|.*javascript";

  private final Unpacker unpacker;
  private final SourceVisitor visitor;
  private final Map<String, Integer> others = new TreeMap<>();

  WarcMembers(Unpacker unpacker, SourceVisitor visitor) {
    this.unpacker = unpacker;
    this.visitor = visitor;
  }

  void unpack(String path, InputStream in, int depth) throws IOException {
    CountedStream packed = new CountedStream(in);
    try (WarcReader records = new WarcReader(packed)) {
      for (Optional<WarcRecord> next = next(records); next.isPresent(); next = next(records)) {
        take(path, next.get(), packed, depth);
      }
    } finally {
      if (!others.isEmpty()) {
        visitor.passedOver(
            path,
            others.entrySet().stream()
                .map(other -> other.getValue() + " × " + other.getKey())
                .collect(Collectors.joining(", ")));
      }
    }
  }

  private void take(String path, WarcRecord record, CountedStream packed, int depth)
      throws IOException {
    if (!(record instanceof WarcResponse response)) {
      // The archive's notes on itself and on what was asked hold no page.
      if (!record.type().equals("warcinfo") && !record.type().equals("request")) {
        others.merge(record.type(), 1, Integer::sum);
      }
      return;
    }
    String uri = response.target().replaceAll("\\p{Cntrl}", "?");
    try {
      HttpResponse http = response.http();
      String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
      if (http.status() < 200 || http.status() > 299) {
        others.merge("response with status " + http.status(), 1, Integer::sum);
      } else if (type.matches(NO_PAGE)) {
        others.merge(type, 1, Integer::sum);
      } else {
        InputStream guarded =
            new ExpansionGuard(http.bodyDecoded().stream(), packed::count, "gzip");
        InputStream body = new Unpacker.Unclosable(guarded);
        unpacker.unpack(path + "!" + uri, uri, day(record.date()), body, depth);
      }
    } catch (ParsingException | IllegalArgumentException e) {
      visitor.unreadable(
          path + "!" + uri,
          new UnreadableCaptureException(
              "is a damaged response (" + e.getMessage() + "): fetch it again", e));
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (IOException e) {
      throw new UnreadableCaptureException(
          "is a web archive that is cut off or damaged at byte %,d (%s): what stands after it was not read"
              .formatted(records.position(), e.getMessage()),
          e);
    }
  }

  private static PartialDate day(Instant date) {
    return PartialDate.of(LocalDate.ofInstant(date, ZoneOffset.UTC));
  }
}
