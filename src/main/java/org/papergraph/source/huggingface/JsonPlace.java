package org.papergraph.source.huggingface;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Where and why JSON cannot be read on, in words.
final class JsonPlace {
  private JsonPlace() {}

  static String of(JacksonException e) {
    return of(e.getLocation());
  }

  static String of(TokenStreamLocation at) {
    return "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int detail = message.indexOf(" (start marker");
    return "the JSON cannot be read on from here: "
        + (detail < 0 ? message : message.substring(0, detail)).replaceAll("\\s+", " ");
  }
}
