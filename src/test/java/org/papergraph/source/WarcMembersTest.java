package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.papergraph.model.PartialDate;

class WarcMembersTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void eachResponseThatSucceededIsACaptureNamedByItsUriAndSavedOnItsDay() throws IOException {
    for (WarcCompression compression : WarcCompression.values()) {
      bytes.reset();
      try (WarcWriter warc = writer(compression)) {
        warc.write(new Warcinfo.Builder().build());
        warc.write(response("https://example.org/a?b=c#1", 200, "application/json", record("One")));
        warc.write(response("https://example.org/b", 203, "text/html", record("Two")));
      }
      ParsedCapture parsed = ParsedCapture.of(bytes.toByteArray());
      assertThat(parsed.titles()).containsExactly("One", "Two");
      assertThat(parsed.captures())
          .containsExactly("https://example.org/a?b=c#1", "https://example.org/b");
      assertThat(parsed.capturedAt())
          .containsExactly(
              PartialDate.parse("2026-11-20").orElseThrow(),
              PartialDate.parse("2026-11-20").orElseThrow());
      assertThat(parsed.unreadable).isEmpty();
      assertThat(parsed.passedOver).isEmpty();
    }
  }

  @Test
  void whatIsNoPageIsCountedAndSaid() throws IOException {
    try (WarcWriter warc = writer(WarcCompression.GZIP)) {
      warc.write(response("https://example.org/gone", 404, "text/html", "gone"));
      warc.write(response("https://example.org/moved", 302, "text/html", "moved"));
      warc.write(response("https://example.org/gone2", 404, "text/html", "gone"));
      warc.write(response("https://example.org/logo.png", 200, "image/png", "png"));
      warc.write(response("https://example.org/style", 200, "text/css", "p {}"));
      warc.write(new WarcMetadata.Builder().build());
      warc.write(response("https://example.org/a", 200, "application/json", record("One")));
    }
    ParsedCapture parsed = ParsedCapture.of(bytes.toByteArray());
    assertThat(parsed.titles()).containsExactly("One");
    assertThat(parsed.passedOver)
        .containsExactly(
            "x: 1 × image/png, 1 × metadata, 1 × response with status 302, 2 × response with"
                + " status 404, 1 × text/css");
    assertThat(parsed.unreadable).isEmpty();
  }

  @Test
  void compressedResponsesAndArchivesInThemAreUnpacked() throws IOException {
    byte[] gzip = gzip(record("One"));
    try (WarcWriter warc = writer(WarcCompression.GZIP)) {
      warc.write(
          response(
              "https://example.org/a",
              new HttpResponse.Builder(200, "OK")
                  .addHeader("Content-Encoding", "gzip")
                  .body(MediaType.parse("application/json"), gzip)
                  .build()));
      warc.write(
          response(
              "https://example.org/b.gz",
              new HttpResponse.Builder(200, "OK")
                  .body(MediaType.parse("application/gzip"), gzip)
                  .build()));
    }
    assertThat(ParsedCapture.of(bytes.toByteArray()).titles()).containsExactly("One", "One");
  }

  @Test
  void aPageThatNobodyKnowsDoesNotStopTheOthers() throws IOException {
    try (WarcWriter warc = writer(WarcCompression.GZIP)) {
      warc.write(response("https://example.org/about", 200, "text/html", "<html>About us</html>"));
      warc.write(response("https://example.org/a", 200, "application/json", record("One")));
    }
    ParsedCapture parsed = ParsedCapture.of(bytes.toByteArray());
    assertThat(parsed.titles()).containsExactly("One");
    assertThat(parsed.unreadable)
        .singleElement()
        .asString()
        .startsWith("x!https://example.org/about is HTML or XML in no known format");
  }

  @Test
  void anArchiveThatWasCutOffIsReadAsFarAsItGoesAndNamed() throws IOException {
    try (WarcWriter warc = writer(WarcCompression.GZIP)) {
      warc.write(response("https://example.org/a", 200, "application/json", record("One")));
      warc.write(
          response("https://example.org/b", 200, "application/json", record("Two").repeat(50)));
    }
    byte[] whole = bytes.toByteArray();
    ParsedCapture parsed = ParsedCapture.of(Arrays.copyOf(whole, whole.length - 40));
    assertThat(parsed.titles()).startsWith("One");
    assertThat(parsed.unreadable).isNotEmpty();
    assertThat(parsed.unreadable.getFirst()).contains("cut off or damaged");
  }

  @Test
  void trashInAnArchiveIsNamed() throws IOException {
    try (WarcWriter warc = writer(WarcCompression.NONE)) {
      warc.write(response("https://example.org/a", 200, "application/json", record("One")));
    }
    bytes.writeBytes("and then\0trash\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    ParsedCapture parsed = ParsedCapture.of(bytes.toByteArray());
    assertThat(parsed.titles()).containsExactly("One");
    assertThat(parsed.unreadable).singleElement().asString().contains("cut off or damaged at byte");
  }

  @Test
  void aResponseThatIsNoHttpIsNamed() throws IOException {
    String warc =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:1>
        WARC-Date: 2026-11-20T10:00:00Z
        WARC-Target-URI: https://example.org/a
        Content-Type: application/http; msgtype=response
        Content-Length: 8

        nonsense

        """
            .replace("\n", "\r\n");
    ParsedCapture parsed = ParsedCapture.of(warc.getBytes(StandardCharsets.UTF_8));
    assertThat(parsed.unreadable)
        .singleElement()
        .asString()
        .contains("x!https://example.org/a is a damaged response");
  }

  private WarcWriter writer(WarcCompression compression) throws IOException {
    return new WarcWriter(Channels.newChannel(bytes), compression);
  }

  private static WarcResponse response(String uri, int status, String type, String body)
      throws IOException {
    return response(
        uri,
        new HttpResponse.Builder(status, "")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build());
  }

  private static WarcResponse response(String uri, HttpResponse http) throws IOException {
    return new WarcResponse.Builder(uri)
        .date(Instant.parse("2026-11-20T23:59:59Z"))
        .body(http)
        .build();
  }

  private static String record(String title) {
    return "{\"title\": \"%s\"}\n".formatted(title);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
