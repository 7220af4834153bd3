package org.papergraph.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A name on a paper. A name as printed is not a person.
///
/// @param nameAsPrinted the name, with white space folded and nothing else changed
/// @param ids the author's identifiers at providers: `openalex`, `huggingface`, …
public record Authorship(
    String nameAsPrinted,
    @Nullable Orcid orcid,
    @Nullable String affiliation,
    Map<String, String> ids) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Authorship {
    nameAsPrinted = SPACE.matcher(nameAsPrinted.strip()).replaceAll(" ");
    if (nameAsPrinted.isEmpty()) {
      throw new IllegalArgumentException("an authorship without a name");
    }
    ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
  }

  public static Authorship of(String nameAsPrinted) {
    return new Authorship(nameAsPrinted, null, null, Map.of());
  }
}
