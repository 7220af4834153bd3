package org.papergraph.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Sends one request and waits for the whole of its answer, neither too long nor too much of it.
final class Transport implements AutoCloseable {
  /// The longest answer that is taken: a page of two thousand records has about 5 MiB.
  private final int mostBytes;

  private final Duration mostTime;
  private final String userAgent;
  private final Time time;

  // HTTP/1.1: one connection, and captures that say what was sent.
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(30))
          .build();

  Transport(String userAgent, Duration mostTime, int mostBytes, Time time) {
    this.userAgent = userAgent;
    this.mostTime = mostTime;
    this.mostBytes = mostBytes;
    this.time = time;
  }

  Answer send(Request request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(
            http(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
    try {
      HttpResponse<byte[]> response = future.get(mostTime.toMillis(), TimeUnit.MILLISECONDS);
      return answer(request, response);
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + mostTime.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      future.cancel(true);
    }
  }

  private HttpRequest http(Request request) {
    URI uri = Uris.withoutFragment(request.uri());
    HttpRequest.Builder http = HttpRequest.newBuilder();
    switch (request.credential()) {
      case null -> http.uri(uri);
      case Credential.Parameter parameter -> http.uri(parameter.appliedTo(uri));
      case Credential.Header header -> http.uri(uri).header(header.name(), header.secret());
    }
    http.header("User-Agent", userAgent).header("Accept-Encoding", "gzip");
    Validators known = request.known();
    if (known.etag() != null) {
      http.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      http.header("If-Modified-Since", known.lastModified());
    }
    return request.json() == null
        ? http.GET().build()
        : http.header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(request.json()))
            .build();
  }

  private Answer answer(Request request, HttpResponse<byte[]> response) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    Credential credential = request.credential();
    response
        .headers()
        .map()
        .forEach((name, values) ->
            headers.put(
                name.toLowerCase(Locale.ROOT),
                credential == null ? values : values.stream().map(credential::redact).toList()));
    byte[] body = decoded(response.body(), headers.getOrDefault("content-encoding", List.of()));
    return new Answer(
        request.uri(),
        request.uri(),
        response.statusCode(),
        headers,
        Body.of(withoutKey(body, credential)),
        time.now());
  }

  /// Some servers repeat in an answer what they were asked. Latin-1 stands for bytes one by one.
  private static byte[] withoutKey(byte[] body, @Nullable Credential credential) {
    if (credential == null) {
      return body;
    }
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String redacted = credential.redact(text);
    return redacted.equals(text) ? body : redacted.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] decoded(byte[] body, List<String> encodings) throws IOException {
    if (encodings.isEmpty() || body.length == 0 || encodings.equals(List.of("identity"))) {
      return body;
    }
    if (!encodings.equals(List.of("gzip"))) {
      throw new IOException("an answer in the encoding " + encodings + ", which nobody asked for");
    }
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = gzip.readNBytes(mostBytes + 1);
      if (plain.length > mostBytes) {
        throw tooLong();
      }
      return plain;
    }
  }

  private IOException failure(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (message.contains("body exceeds capacity")) {
      return tooLong();
    }
    return cause instanceof IOException io ? io : new IOException(message, cause);
  }

  private TooLongException tooLong() {
    return new TooLongException(mostBytes);
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }

  /// Trying again would not make it shorter.
  static final class TooLongException extends IOException {
    TooLongException(int mostBytes) {
      super("an answer of more than %,d MiB, the most that is taken".formatted(mostBytes >> 20));
    }
  }
}
