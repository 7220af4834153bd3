package org.papergraph.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A server on this machine that plays a provider, and remembers what it was asked.
public final class PlayedServer implements AutoCloseable {
  private final HttpServer server;
  private final Role role;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /// What was asked.
  ///
  /// @param uri path and query
  /// @param headers by their names in small letters, the first of each
  public record Asked(String method, String uri, Map<String, String> headers, String body) {}

  public interface Role {
    Said answer(Asked request);
  }

  /// What is answered.
  ///
  /// @param missing bytes that the header promises and that do not come
  public record Said(int status, Map<String, String> headers, Body body, int missing) {
    public static Said of(int status, String body) {
      return new Said(status, Map.of(), Body.of(body.getBytes(StandardCharsets.UTF_8)), 0);
    }

    public static Said ok(String body) {
      return of(200, body);
    }

    public Said with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Said(status, more, body, missing);
    }

    /// Half of it: the connection breaks before the promised end.
    public Said half() {
      byte[] start = Arrays.copyOf(body.bytes(), body.length() / 2);
      return new Said(status, headers, Body.of(start), body.length() - start.length);
    }

    public Said bytes(byte[] bytes) {
      return new Said(status, headers, Body.of(bytes), 0);
    }
  }

  private PlayedServer(HttpServer server, Role role) {
    this.server = server;
    this.role = role;
  }

  /// Starts one. It has no robots.txt unless the role answers for it.
  public static PlayedServer start(Role role) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      PlayedServer server = new PlayedServer(http, role);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.createContext("/", server::handle);
      http.start();
      return server;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /// All requests but those for robots.txt.
  public List<Asked> asked() {
    return asked.stream().filter(request -> !request.uri().equals("/robots.txt")).toList();
  }

  public List<String> paths() {
    return asked().stream().map(Asked::uri).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    Asked request =
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            headers,
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    asked.add(request);
    Said said =
        request.uri().equals("/robots.txt") && !(role instanceof WithRobots)
            ? Said.of(404, "")
            : role.answer(request);
    said.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    long length = (long) said.body().length() + said.missing();
    exchange.sendResponseHeaders(said.status(), length == 0 || said.status() == 304 ? -1 : length);
    if (length > 0 && said.status() != 304) {
      exchange.getResponseBody().write(said.body().bytes());
    }
    // With bytes missing it breaks the connection, which is what it is for.
    exchange.close();
  }

  /// A role that has a robots.txt.
  public interface WithRobots extends Role {}

  @Override
  public void close() {
    server.stop(0);
  }
}
