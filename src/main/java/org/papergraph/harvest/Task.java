package org.papergraph.harvest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the user wants of a source, as he said it. The same words mean the same harvest: if it was
/// killed, it goes on.
///
/// @param since null to go on from the last time
/// @param until null for today
/// @param via blank for the source's usual service
/// @param limit no request is sent any more once so many papers have come; null for no limit
/// @param wanted null where the days decide
public record Task(
    Provider provider,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> sets,
    String via,
    @Nullable Long limit,
    @Nullable Wanted wanted) {
  /// How far back a first harvest goes.
  private static final int USUAL_DAYS = 7;

  public Task {
    sets = List.copyOf(sets);
  }

  /// All that is new since the last time.
  public static Task news(Provider provider, List<String> sets, String via) {
    return new Task(provider, null, null, sets, via, null, null);
  }

  /// By which a killed harvest is found again.
  String key() {
    String words =
        "%s|%s|%s|%s|%s|%s"
            .formatted(since, until, sets, via, limit, wanted == null ? "" : wanted.name());
    return provider.id() + "-" + hash(words).substring(0, 8);
  }

  /// @param lastTime until when the source is known to be harvested; null if it never was
  Scope scope(Instant now, @Nullable Instant lastTime) {
    LocalDate last = Optional.ofNullable(until).orElse(day(now));
    if (since != null) {
      return new Scope(since, last, sets, via);
    }
    // A day more, for what a source adds to a day that has passed.
    LocalDate first = lastTime == null ? last.minusDays(USUAL_DAYS) : day(lastTime).minusDays(1);
    return new Scope(first.isAfter(last) ? last : first, last, sets, via);
  }

  /// Whether it asks for all of the days up to now, so that nothing is missing after it.
  boolean isUpToNow() {
    return wanted == null && limit == null && until == null;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  static String hash(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
