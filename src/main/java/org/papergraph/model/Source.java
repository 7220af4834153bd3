package org.papergraph.model;

import org.jspecify.annotations.Nullable;

/// Where a record comes from.
///
/// @param provider who published it: `arxiv.jp`, `huggingface.co`, …
/// @param capture the file that held it
/// @param digest the first 12 hexadecimal digits of the capture's SHA-256, which tell apart two
///   captures of one name; null where the capture was streamed
/// @param translator who translated it, as the page says: `Google`, `DeepL`
/// @param capturedAt when the page was saved, where that is known
public record Source(
    String provider,
    String capture,
    @Nullable String digest,
    @Nullable String translator,
    @Nullable PartialDate capturedAt) {

  /// The same for the same capture, wherever its records are read.
  public String captureId() {
    return "capture:" + provider + ":" + capture + (digest == null ? "" : "#" + digest);
  }
}
