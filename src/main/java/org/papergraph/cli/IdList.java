package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.harvest.Provider;
import org.papergraph.model.ArxivId;
import org.papergraph.model.Doi;

/// A file of papers' identifiers, one a line, as people write them: `2412.14711`, a link to a
/// paper, `10.1000/xyz`, `W2741809807`. What stands behind a blank is ignored.
final class IdList {
  private static final Pattern OPENALEX =
      Pattern.compile("(?i)(?:https?://openalex\\.org/)?(w\\d+)");
  private static final Pattern S2 = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern CORPUS = Pattern.compile("(?i)corpusid:(\\d+)");

  private IdList() {}

  /// The identifiers that a source understands, `scheme:value`, each once.
  ///
  /// @param file `-` for standard input
  /// @param err is told of lines that are none
  static List<String> read(String file, Provider provider, PrintStream err) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String word = line.strip().split("\\s", 2)[0];
        if (word.isEmpty() || word.startsWith("#")) {
          continue;
        }
        Optional<String> id = parse(word, provider.schemes());
        if (id.isPresent()) {
          ids.add(id.get());
        } else {
          err.printf(
              "REJECTED %s:line %d \"%s\" is no identifier that %s knows (%s)%n",
              file, number, word, provider.id(), String.join(", ", provider.schemes()));
        }
      }
    }
    return new ArrayList<>(ids);
  }

  static Optional<String> parse(String word, List<String> schemes) {
    return schemes.stream()
        .flatMap(scheme -> value(word, scheme).map(value -> scheme + ":" + value).stream())
        .findFirst();
  }

  private static Optional<String> value(String word, String scheme) {
    return switch (scheme) {
      case "arxiv" -> ArxivId.parse(word).map(ArxivId::value);
      case "doi" -> Doi.parse(word).map(Doi::value);
      case "openalex" -> group(OPENALEX, word).map(id -> id.toUpperCase(Locale.ROOT));
      case "corpusid" -> group(CORPUS, word);
      default -> S2.matcher(word).matches() ? Optional.of(word) : Optional.empty();
    };
  }

  private static Optional<String> group(Pattern pattern, String word) {
    var matcher = pattern.matcher(word);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static BufferedReader open(String file) throws IOException {
    return file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file));
  }
}
