package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/// Tells by its content in which format a capture is; names and suffixes are not believed.
public final class FormatDetector {
  private final List<SourceFormat> formats;

  public FormatDetector(List<SourceFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /// Knows all formats of the program.
  public static FormatDetector installed() {
    return new FormatDetector(
        ServiceLoader.load(SourceFormat.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  Detected detect(Peeked peeked) throws IOException {
    Preview start = preview(peeked.start(), peeked.complete());
    Optional<SourceFormat> format = find(start);
    if (format.isPresent()) {
      return new Detected(format.get(), peeked.once());
    }
    if (!peeked.complete() && !start.isJson()) {
      byte[] page = Page.read(peeked.stream());
      format = find(Preview.of(page, true));
      if (format.isPresent()) {
        return new Detected(format.get(), () -> new ByteArrayInputStream(page));
      }
    }
    throw new UnreadableCaptureException(
        "is %s in no known format, which begins %s. What can be read: %s"
            .formatted(kind(start), start.quote(), descriptions()));
  }

  private static Preview preview(byte[] start, boolean complete) throws IOException {
    if (start.length == 0) {
      throw new UnreadableCaptureException("is empty: save or fetch it again");
    }
    Optional<String> binary = FileKind.ofBinary(start);
    if (binary.isPresent()) {
      throw new UnreadableCaptureException("is " + binary.get() + ", not a page or records");
    }
    Preview preview = Preview.of(start, complete);
    if (complete && preview.text().isBlank()) {
      throw new UnreadableCaptureException("holds nothing but white space: save or fetch it again");
    }
    return preview;
  }

  private Optional<SourceFormat> find(Preview preview) {
    return formats.stream().filter(format -> format.recognises(preview)).findFirst();
  }

  private static String kind(Preview preview) {
    if (preview.text().indexOf('\uFFFD') >= 0) {
      return "binary or text in an encoding that it does not state,";
    }
    return preview.isJson() ? "JSON" : preview.isHtml() ? "HTML or XML" : "text";
  }

  private String descriptions() {
    return formats.stream().map(SourceFormat::description).collect(Collectors.joining("; "));
  }

  record Detected(SourceFormat format, Capture.Content content) {}
}
