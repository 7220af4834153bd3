package org.papergraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.fetch.PlayedServer.Said;

/// Where a client may go: robots.txt and redirects.
class AllowedPathsTest {
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Retries FOUR =
      new Retries(4, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(1));

  private final UnhurriedTime time = new UnhurriedTime("2026-11-21T12:00:00Z");
  private final Heard heard = new Heard();

  @Test
  void whatRobotsTxtForbidsIsNotAskedForAndItsDelayHolds() throws Exception {
    PlayedServer.WithRobots role =
        asked ->
            asked.uri().equals("/robots.txt")
                ? Said.ok("User-agent: *\nDisallow: /private\nCrawl-delay: 15\n")
                : Said.ok("page");
    try (PlayedServer server = PlayedServer.start(role);
        PoliteClient client = client(Duration.ZERO)) {
      assertThatThrownBy(() -> client.fetch(get(server, "/private/a?b=c")))
          .isInstanceOf(DisallowedException.class)
          .hasMessageContaining("/robots.txt does not allow it to programs");
      client.fetch(get(server, "/a"));
      client.fetch(get(server, "/b"));
      assertThat(server.paths()).containsExactly("/a", "/b");
    }
    assertThat(time.sleeps()).containsExactly(PAUSE, Duration.ofSeconds(15));
  }

  @Test
  void aServerWhoseRobotsTxtCannotBeReadIsNotAsked() {
    PlayedServer.WithRobots role =
        asked -> asked.uri().equals("/robots.txt") ? Said.of(503, "") : Said.ok("page");
    try (PlayedServer server = PlayedServer.start(role);
        PoliteClient client = client(Duration.ZERO)) {
      assertThatThrownBy(() -> client.fetch(get(server, "/a")))
          .hasMessageContaining("/robots.txt cannot be read, and without it nothing is fetched");
      assertThat(server.paths()).isEmpty();
    }
  }

  @Test
  void redirectsAreFollowedShownAndCounted() throws Exception {
    try (PlayedServer server =
            PlayedServer.start(asked ->
                switch (asked.uri()) {
                  case "/today" -> Said.of(302, "").with("Location", "/2026-11-20");
                  case "/loop" -> Said.of(301, "").with("Location", "/loop");
                  case "/file" -> Said.of(302, "").with("Location", "file:///etc/passwd");
                  case "/nowhere" -> Said.of(302, "");
                  default -> Said.ok("page of " + asked.uri());
                });
        PoliteClient client = client(Duration.ZERO)) {
      Answer answer = client.fetch(get(server, "/today"));
      assertThat(answer.body().text()).isEqualTo("page of /2026-11-20");
      assertThat(answer.asked()).isEqualTo(server.uri("/today"));
      assertThat(answer.uri()).isEqualTo(server.uri("/2026-11-20"));
      assertThat(heard.lines())
          .contains("redirected " + server.uri("/today") + " to " + server.uri("/2026-11-20"));
      assertThatThrownBy(() -> client.fetch(get(server, "/loop")))
          .hasMessageContaining("redirects more than 5 times");
      assertThatThrownBy(() -> client.fetch(get(server, "/file")))
          .hasMessageContaining("which is no web address");
      assertThatThrownBy(() -> client.fetch(get(server, "/nowhere")))
          .hasMessageContaining("redirects to “”");
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    URI gone;
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok(""))) {
      gone = server.uri("/a");
    }
    try (PoliteClient client = client(Duration.ZERO)) {
      assertThatThrownBy(() -> client.fetch(Request.get(gone, new Queue("q", PAUSE))))
          .hasMessageContaining("robots.txt cannot be read");
    }
  }

  private PoliteClient client(Duration leastPause) {
    return client(leastPause, Duration.ofMinutes(1), 1 << 20);
  }

  private PoliteClient client(Duration leastPause, Duration mostTime, int mostBytes) {
    String agent = Contact.userAgent("1.0", Optional.of(new Contact("ada@example.org")));
    return new PoliteClient(
        new Transport(agent, mostTime, mostBytes, time),
        leastPause,
        FOUR,
        time,
        new Random(7),
        heard);
  }

  private static Request get(PlayedServer server, String path) {
    return Request.get(server.uri(path), new Queue("q", PAUSE));
  }
}
