package org.papergraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Asks servers as they wish to be asked: one request of a queue at a time, with its pause; nothing
/// that robots.txt forbids; again after a failure, but later each time and not for ever.
public final class PoliteClient implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 64 << 20;
  private static final Duration MOST_TIME = Duration.ofMinutes(3);

  private final Transport transport;
  private final Duration leastPause;
  private final Retries retries;
  private final Time time;
  private final RandomGenerator random;
  private final FetchListener listener;
  private final Queues queues;
  private final Robots robots;

  /// @param leastPause between requests, where a server's own is shorter
  public PoliteClient(String userAgent, Duration leastPause, Time time, FetchListener listener) {
    this(
        new Transport(userAgent, MOST_TIME, MOST_BYTES, time),
        leastPause,
        Retries.USUAL,
        time,
        RandomGenerator.getDefault(),
        listener);
  }

  PoliteClient(
      Transport transport,
      Duration leastPause,
      Retries retries,
      Time time,
      RandomGenerator random,
      FetchListener listener) {
    this.transport = transport;
    this.leastPause = leastPause;
    this.retries = retries;
    this.time = time;
    this.random = random;
    this.listener = listener;
    this.queues = new Queues(time, listener);
    this.robots = new Robots(time);
  }

  /// The answer, whatever its status, but for one that may be better a little later: that is asked
  /// again.
  ///
  /// @throws DisallowedException if robots.txt forbids it
  /// @throws FetchException if there is no answer after all tries
  public Answer fetch(Request request) throws FetchException {
    try {
      return follow(request.noFasterThan(leastPause), true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(request.uri(), "was interrupted", e);
    }
  }

  private Answer follow(Request request, boolean askRobots)
      throws FetchException, InterruptedException {
    Request next = request;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Answer answer = patiently(askRobots ? allowed(next) : next);
      URI target = target(answer);
      if (target == null) {
        return new Answer(
            request.uri(),
            answer.uri(),
            answer.status(),
            answer.headers(),
            answer.body(),
            answer.at());
      }
      listener.redirected(next.uri(), target);
      next = next.redirected(target);
    }
    throw new FetchException(
        request.uri(), "redirects more than " + MOST_REDIRECTS + " times, lastly to " + next.uri());
  }

  private Request allowed(Request request) throws FetchException, InterruptedException {
    try {
      Duration delay =
          robots.check(
              Uris.withoutFragment(request.uri()),
              uri -> follow(Request.get(uri, request.queue()), false));
      return request.noFasterThan(delay);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw new FetchException(request.uri(), String.valueOf(e.getMessage()), e);
    }
  }

  private Answer patiently(Request request) throws FetchException, InterruptedException {
    Queues.Line line = queues.line(request.queue());
    line.lock.lockInterruptibly();
    try {
      String why = "";
      for (int attempt = 1; attempt <= retries.tries(); attempt++) {
        if (attempt > 1) {
          listener.retrying(request.uri(), attempt, why);
        }
        line.await();
        try {
          listener.asked(request.uri());
          Answer answer = transport.send(request);
          line.pauseFor(request.queue().pause(), "the pause between requests");
          listener.answered(request.uri(), answer.status(), answer.body().length());
          if (!Retries.isPassing(answer.status())) {
            return answer;
          }
          why = "it answered " + answer.status();
          line.pauseFor(backOff(request, attempt, RetryAfter.of(answer, time.now()), why), why);
        } catch (Transport.TooLongException e) {
          throw new FetchException(request.uri(), "gives " + e.getMessage(), e);
        } catch (FetchException e) {
          throw e;
        } catch (IOException e) {
          why = redacted(request, e);
          line.pauseFor(request.queue().pause(), "the pause between requests");
          line.pauseFor(backOff(request, attempt, Optional.empty(), why), why);
        }
      }
      throw new FetchException(
          request.uri(), "failed %d times (%s): try again later".formatted(retries.tries(), why));
    } finally {
      line.lock.unlock();
    }
  }

  private Duration backOff(Request request, int failures, Optional<Duration> wished, String why)
      throws FetchException {
    Duration own = retries.waitAfter(failures, random);
    Duration wait = wished.filter(asked -> asked.compareTo(own) > 0).orElse(own);
    if (wait.compareTo(retries.patience()) > 0) {
      throw new FetchException(
          request.uri(),
          "%s and wants to be left alone until %s: fetch again then"
              .formatted(why, time.now().plus(wait)));
    }
    return wait;
  }

  private static String redacted(Request request, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    String told = message.equals("null") ? failure.getClass().getSimpleName() : message;
    return request.credential() == null ? told : request.credential().redact(told);
  }

  /// Where a redirect leads, null where there is none to follow.
  private static @Nullable URI target(Answer answer) throws FetchException {
    boolean redirect =
        switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    if (!redirect) {
      return null;
    }
    String location = answer.header("location").orElse("");
    URI from = answer.uri();
    URI target;
    try {
      target = Uris.withoutFragment(from).resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchException(from, "redirects to “" + location + "”, which is no address", e);
    }
    if (location.isEmpty() || !Uris.isHttp(target)) {
      throw new FetchException(from, "redirects to “" + location + "”, which is no web address");
    }
    boolean downgraded = "https".equals(from.getScheme()) && "http".equals(target.getScheme());
    if (downgraded || (Uris.isLoopback(target) && !Uris.isLoopback(from))) {
      throw new FetchException(from, "redirects to " + target + ", which is not safe to follow");
    }
    return target;
  }

  @Override
  public void close() {
    transport.close();
  }
}
