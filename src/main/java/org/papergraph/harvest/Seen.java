package org.papergraph.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.Request;
import org.papergraph.fetch.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// What pages that are asked for again and again looked like when they were kept.
///
/// It is written down when a harvest is complete, not before: what was seen by a harvest that was
/// broken off must be shown again.
final class Seen {
  private static final String FILE = "seen.json";
  private static final int MOST = 5000;

  private final SequencedMap<String, Page> pages;

  private Seen(SequencedMap<String, Page> pages) {
    this.pages = pages;
  }

  /// @param digest of the bytes, for servers that state neither an ETag nor a time
  record Page(@Nullable String etag, @Nullable String lastModified, String digest) {}

  static Seen in(Folder folder) throws IOException {
    Path file = folder.hidden(FILE);
    if (!Files.exists(file)) {
      return new Seen(new LinkedHashMap<>());
    }
    try {
      return new Seen(
          new LinkedHashMap<>(
              Json.MAPPER.readValue(
                  Files.readString(file), new TypeReference<LinkedHashMap<String, Page>>() {})));
    } catch (JacksonException e) {
      throw new HarvestException(file + " is damaged: delete it, pages are then fetched whole", e);
    }
  }

  Request conditional(Request request) {
    Page page = pages.get(request.uri().toString());
    return page == null
        ? request
        : request.withKnown(new Validators(page.etag(), page.lastModified()));
  }

  /// Whether an answer is byte by byte what it was.
  boolean isSame(Answer answer) {
    return Optional.ofNullable(pages.get(answer.asked().toString()))
        .map(page -> page.digest().equals(digest(answer)))
        .orElse(false);
  }

  void remember(Answer answer) {
    URI uri = answer.asked();
    Validators validators = answer.validators();
    pages.remove(uri.toString());
    pages.put(
        uri.toString(), new Page(validators.etag(), validators.lastModified(), digest(answer)));
  }

  void write(Folder folder) throws IOException {
    while (pages.size() > MOST) {
      pages.pollFirstEntry();
    }
    folder.replace(FILE, pages);
  }

  private static String digest(Answer answer) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(answer.body().stream().readAllBytes());
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("bytes in memory can be hashed by every Java", e);
    }
  }
}
