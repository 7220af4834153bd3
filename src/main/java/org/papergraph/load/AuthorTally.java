package org.papergraph.load;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.graph.bulk.CsvBuffer;
import org.papergraph.graph.bulk.ImportFile;

/// The authors, from their authorships; says the same as `write/refresh-authors.cypher`.
final class AuthorTally {
  /// The most used first, of these the longest, then by alphabet.
  private static final Comparator<Map.Entry<String, Integer>> MOST_USED_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(use -> use.getKey().codePointCount(0, use.getKey().length()))
          .reversed()
          .thenComparing(Map.Entry::getKey, CodePoints.ORDER);

  private final String nameKey;
  private final Map<String, Integer> names = new HashMap<>(2);
  private final Set<String> orcids = new HashSet<>(2);

  private AuthorTally(String nameKey) {
    this.nameKey = nameKey;
  }

  /// Writes the authors of a partition.
  static void write(Partitions.Partition authorships, ImportOutput output) throws IOException {
    Map<String, AuthorTally> authors = new HashMap<>();
    authorships.forEach(entry -> {
      String id = entry.text();
      String nameKey = entry.text();
      AuthorTally author = authors.computeIfAbsent(id, _ -> new AuthorTally(nameKey));
      author.names.merge(entry.text(), 1, Integer::sum);
      String orcid = entry.textOrNull();
      if (orcid != null) {
        author.orcids.add(orcid);
      }
    });
    CsvBuffer lines = new CsvBuffer(ImportFile.AUTHORS);
    for (Map.Entry<String, AuthorTally> author : authors.entrySet()) {
      lines.node(author.getValue().properties(author.getKey()));
      if (lines.size() > 1 << 16) {
        output.write(ImportFile.AUTHORS, lines);
      }
    }
    output.write(ImportFile.AUTHORS, lines);
  }

  private Map<String, Object> properties(String id) {
    List<String> spellings =
        names.entrySet().stream().sorted(MOST_USED_FIRST).map(Map.Entry::getKey).toList();
    long papers = names.values().stream().mapToLong(uses -> uses).sum();
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("nameKey", nameKey);
    properties.put("names", spellings);
    properties.put("displayName", spellings.getFirst());
    if (orcids.size() == 1) {
      properties.put("orcid", orcids.iterator().next());
    }
    properties.put("paperCount", papers);
    properties.put("rankKey", "%010d %s".formatted(9_999_999_999L - papers, id));
    return properties;
  }
}
