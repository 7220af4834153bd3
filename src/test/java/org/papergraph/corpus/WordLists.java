package org.papergraph.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lists of words in a file of `src/test/resources/corpus`: a name, a colon, the words; parted by
/// `|` where they are phrases.
final class WordLists {
  private final Map<String, List<String>> lists = new HashMap<>();

  WordLists(String file) {
    try (InputStream in =
            Objects.requireNonNull(WordLists.class.getResourceAsStream("/corpus/" + file), file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .forEach(line -> {
            int colon = line.indexOf(':');
            String words = line.substring(colon + 1).strip();
            lists.put(
                line.substring(0, colon),
                List.of(words.split(words.contains("|") ? "\\|" : " ", -1)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  List<String> named(String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }
}
