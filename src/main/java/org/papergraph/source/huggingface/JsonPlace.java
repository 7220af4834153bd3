package org.papergraph.source.huggingface;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Where and why JSON cannot be read on, in words.
final class JsonPlace {
  /// What Jackson tells of itself in its messages.
  private static final Pattern INTERNALS = Pattern.compile("(?s) \\(start marker.*|, from `[^`]*`");

  private JsonPlace() {}

  static String of(TokenStreamLocation at) {
    return "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return "the JSON cannot be read on from here: " + INTERNALS.matcher(message).replaceAll("");
  }
}
