package org.papergraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.papergraph.fetch.PlayedServer.Said;

class PoliteClientTest {
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Retries FOUR =
      new Retries(4, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(1));

  private final UnhurriedTime time = new UnhurriedTime("2026-11-21T12:00:00Z");
  private final Heard heard = new Heard();

  @Test
  void requestsOfOneQueueStandApartByItsPauseAndSlowerWhenTheUserSaysSo() throws Exception {
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok("page"))) {
      try (PoliteClient client = client(Duration.ZERO)) {
        client.fetch(get(server, "/a"));
        client.fetch(get(server, "/b"));
      }
      // robots.txt, a, b
      assertThat(time.sleeps()).containsExactly(PAUSE, PAUSE);
      try (PoliteClient client = client(Duration.ofSeconds(20))) {
        client.fetch(get(server, "/a"));
      }
      assertThat(time.sleeps().getLast()).isEqualTo(Duration.ofSeconds(20));
    }
  }

  @Test
  void whoAsksIsSaid() throws Exception {
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok("page"));
        PoliteClient client = client(Duration.ZERO)) {
      client.fetch(get(server, "/a"));
      assertThat(server.asked().getFirst().headers())
          .containsEntry("user-agent", "PaperGraph/1.0 (+mailto:ada@example.org)");
    }
  }

  @Test
  void aServerIsLeftAloneAsLongAsItWishes() throws Exception {
    Deque<Said> answers =
        new ArrayDeque<>(
            List.of(
                Said.of(429, "").with("Retry-After", "120"),
                Said.of(503, "").with("Retry-After", "Sat, 21 Nov 2026 12:10:00 GMT"),
                Said.ok("page")));
    try (PlayedServer server = PlayedServer.start(_ -> answers.remove());
        PoliteClient client = client(Duration.ZERO)) {
      assertThat(client.fetch(get(server, "/a")).body().text()).isEqualTo("page");
    }
    assertThat(time.sleeps())
        .containsExactly(PAUSE, Duration.ofSeconds(120), Duration.ofSeconds(600 - 123));
    assertThat(heard.lines()).contains("try 2: it answered 429", "try 3: it answered 503");
  }

  @Test
  void aServerThatWishesTooLongAPeaceIsLeftToTheUser() {
    try (PlayedServer server =
            PlayedServer.start(_ -> Said.of(429, "").with("Retry-After", "86400"));
        PoliteClient client = client(Duration.ZERO)) {
      assertThatThrownBy(() -> client.fetch(get(server, "/a")))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining(
              "/a it answered 429 and wants to be left alone until 2026-11-22T12:");
      assertThat(server.paths()).containsExactly("/a");
    }
  }

  @Test
  void waitsDoubleByChanceShortenedAndEnd() {
    try (PlayedServer server = PlayedServer.start(_ -> Said.of(503, ""));
        PoliteClient client = client(Duration.ZERO)) {
      assertThatThrownBy(() -> client.fetch(get(server, "/a")))
          .hasMessageContaining("/a failed 4 times (it answered 503): try again later");
      assertThat(server.paths()).hasSize(4);
    }
    List<Duration> waits = time.sleeps().subList(1, 4);
    assertThat(waits.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    assertThat(waits.get(1)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    assertThat(waits.get(2)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() throws Exception {
    Deque<Said> answers =
        new ArrayDeque<>(List.of(Said.ok("a whole page").half(), Said.ok("whole")));
    try (PlayedServer server = PlayedServer.start(_ -> answers.remove());
        PoliteClient client = client(Duration.ZERO)) {
      assertThat(client.fetch(get(server, "/a")).body().text()).isEqualTo("whole");
      assertThat(server.paths()).hasSize(2);
    }
  }

  @Test
  void anAnswerThatDoesNotComeIsGivenUpAndAskedForAgain() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Deque<Boolean> stalls = new ConcurrentLinkedDeque<>(List.of(true, false, false));
    try (PlayedServer server =
            PlayedServer.start(_ -> {
              if (stalls.remove()) {
                await(never);
              }
              return Said.ok("page");
            });
        PoliteClient client = client(Duration.ZERO, Duration.ofSeconds(2), 1000)) {
      assertThat(client.fetch(get(server, "/a")).body().text()).isEqualTo("page");
    } finally {
      never.countDown();
    }
    assertThat(heard.lines()).anyMatch(line -> line.startsWith("try 2: no whole answer within"));
  }

  @Test
  void aKeyIsSentToItsServerAndShownNowhere() throws Exception {
    String secret = "s3cr3t/key";
    try (PlayedServer other = PlayedServer.start(asked -> Said.ok("other " + asked.headers()));
        PlayedServer server =
            PlayedServer.start(asked ->
                asked.uri().startsWith("/away")
                    ? Said.of(302, "").with("Location", other.uri("/b").toString())
                    : Said.ok("you asked " + asked.uri())
                        .with("Link", "<" + asked.uri() + "&page=2>; rel=next"));
        PoliteClient client = client(Duration.ZERO)) {
      Credential.Parameter parameter = new Credential.Parameter("api_key", secret);
      Answer answer = client.fetch(get(server, "/a?x=1#part").withCredential(parameter));
      assertThat(server.asked().getFirst().uri()).isEqualTo("/a?x=1&api_key=s3cr3t%2Fkey");
      assertThat(answer.body().text()).isEqualTo("you asked /a?x=1&api_key=[key]");
      assertThat(answer.header("link").orElseThrow()).doesNotContain("s3cr3t");
      assertThat(answer.asked()).isEqualTo(server.uri("/a?x=1#part"));

      client.fetch(get(server, "/away").withCredential(new Credential.Header("x-api-key", secret)));
      assertThat(server.asked().getLast().headers()).containsEntry("x-api-key", secret);
      assertThat(other.asked().getFirst().headers()).doesNotContainKey("x-api-key");
      assertThat(heard.lines()).noneMatch(line -> line.contains("s3cr3t"));
      assertThat(get(server, "/a").withCredential(parameter).toString()).doesNotContain("s3cr3t");
    }
  }

  @Test
  void aPageThatIsKnownIsAskedForOnlyIfItHasChanged() throws Exception {
    try (PlayedServer server =
            PlayedServer.start(asked ->
                "\"v1\"".equals(asked.headers().get("if-none-match"))
                        && "Sat, 21 Nov 2026 10:00:00 GMT"
                            .equals(asked.headers().get("if-modified-since"))
                    ? Said.of(304, "")
                    : Said.ok("page")
                        .with("ETag", "\"v1\"")
                        .with("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT"));
        PoliteClient client = client(Duration.ZERO)) {
      Answer first = client.fetch(get(server, "/feed"));
      Answer second = client.fetch(get(server, "/feed").withKnown(first.validators()));
      assertThat(first.isOk()).isTrue();
      assertThat(second.isUnchanged()).isTrue();
    }
  }

  @Test
  void compressedAnswersAreTakenAsTheyAreMeantAndBombsAreRefused() throws Exception {
    try (PlayedServer server =
            PlayedServer.start(asked ->
                asked.uri().equals("/br")
                    ? Said.ok("?").with("Content-Encoding", "br")
                    : Said.ok("")
                        .bytes(gzip(asked.uri().equals("/small") ? 10 : 100_000))
                        .with("Content-Encoding", "gzip"));
        PoliteClient client = client(Duration.ZERO, Duration.ofMinutes(1), 5000)) {
      assertThat(client.fetch(get(server, "/small")).body().text()).isEqualTo("xxxxxxxxxx");
      assertThatThrownBy(() -> client.fetch(get(server, "/bomb")))
          .hasMessageContaining("the most that is taken");
      assertThat(server.paths()).containsExactly("/small", "/bomb");
      assertThatThrownBy(() -> client.fetch(get(server, "/br")))
          .hasMessageContaining("which nobody asked for");
    }
  }

  @Test
  void anAnswerWithoutEndIsRefusedOnce() {
    try (PlayedServer server = PlayedServer.start(_ -> Said.ok("x".repeat(5001)));
        PoliteClient client = client(Duration.ZERO, Duration.ofMinutes(1), 5000)) {
      assertThatThrownBy(() -> client.fetch(get(server, "/a")))
          .hasMessageContaining("the most that is taken");
      assertThat(server.paths()).containsExactly("/a");
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

  private static byte[] gzip(int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("x".repeat(length).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
