package org.papergraph.source;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Where and why JSON cannot be read on, in words.
public final class JsonPlace {
  /// What Jackson tells of itself in its messages.
  private static final Pattern INTERNALS = Pattern.compile("(?s) \\(start marker.*|, from `[^`]*`");

  private JsonPlace() {}

  public static String of(TokenStreamLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  public static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return "the JSON cannot be read on from here: " + INTERNALS.matcher(message).replaceAll("");
  }
}
