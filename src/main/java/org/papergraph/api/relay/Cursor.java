package org.papergraph.api.relay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.papergraph.api.error.BadArgumentException;

/// The place of an element in a list: the key by which the list is sorted, not a number, so that a
/// page goes on at the same place whatever was added before it.
///
/// @param list the list and its order, `papers/newest`: a cursor is of use in that one only
/// @param key the element's sort key, different for every element
public record Cursor(String list, String key) {
  private static final String VERSION = "1";
  private static final char SEPARATOR = '\n';

  /// The opaque form that clients get and give back.
  public String encode() {
    String text = VERSION + SEPARATOR + list + SEPARATOR + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The sort key in a cursor of this list.
  ///
  /// @throws BadArgumentException if it is no cursor, or one of another list
  public static String decode(String opaque, String list) {
    String[] parts = text(opaque).split(String.valueOf(SEPARATOR), 3);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw unreadable(opaque);
    }
    if (!parts[1].equals(list)) {
      throw new BadArgumentException(
          "after: \"%s\" is a cursor of the list %s, not of %s: give an endCursor or cursor of the same list in the same order"
              .formatted(opaque, parts[1], list));
    }
    return parts[2];
  }

  private static String text(String opaque) {
    try {
      return new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable(opaque);
    }
  }

  private static BadArgumentException unreadable(String opaque) {
    return new BadArgumentException(
        "after: \"%s\" is not a cursor: give an endCursor or cursor that an earlier page answered, or leave it out"
            .formatted(opaque));
  }
}
