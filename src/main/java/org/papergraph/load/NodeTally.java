package org.papergraph.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.papergraph.graph.bulk.CsvBuffer;
import org.papergraph.graph.bulk.ImportFile;

/// Nodes that many papers tell of, each written once; what `write/merge-papers.cypher` keeps of
/// several tellings is kept here.
enum NodeTally {
  CATEGORIES(Side.CATEGORIES, ImportFile.CATEGORIES) {
    @Override
    void merge(Map<String, Object> kept, Map<String, Object> other) {
      least(kept, other, "code");
    }
  },
  REPOSITORIES(Side.REPOSITORIES, ImportFile.REPOSITORIES) {
    @Override
    void merge(Map<String, Object> kept, Map<String, Object> other) {
      if (CodePoints.ORDER.compare(text(other, "fullName"), text(kept, "fullName")) < 0) {
        kept.clear();
        kept.putAll(other);
      }
    }
  },
  CAPTURES(Side.CAPTURES, ImportFile.CAPTURES) {
    @Override
    void merge(Map<String, Object> kept, Map<String, Object> other) {
      least(kept, other, "translator");
      least(kept, other, "capturedAt");
    }
  },
  IDENTIFIERS(Side.IDENTIFIERS, ImportFile.IDENTIFIERS) {
    @Override
    void merge(Map<String, Object> kept, Map<String, Object> other) {
      // Nothing but the id, which is the same.
    }
  };

  private final Side side;
  private final ImportFile file;

  NodeTally(Side side, ImportFile file) {
    this.side = side;
    this.file = file;
  }

  /// Joins what is told of one node.
  abstract void merge(Map<String, Object> kept, Map<String, Object> other);

  Side side() {
    return side;
  }

  /// Writes the nodes of a partition.
  void write(Partitions.Partition tellings, ImportOutput output) throws IOException {
    Map<String, Map<String, Object>> nodes = new HashMap<>();
    tellings.forEach(entry -> {
      Map<String, Object> told = properties(entry);
      Map<String, Object> kept = nodes.putIfAbsent(text(told, "id"), told);
      if (kept != null) {
        merge(kept, told);
      }
    });
    CsvBuffer lines = new CsvBuffer(file);
    for (Map<String, Object> node : nodes.values()) {
      lines.node(node);
      if (lines.size() > 1 << 16) {
        output.write(file, lines);
      }
    }
    output.write(file, lines);
  }

  private static Map<String, Object> properties(Packed entry) {
    int count = entry.number();
    Map<String, Object> properties = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      properties.put(entry.text(), entry.text());
    }
    return properties;
  }

  private static void least(Map<String, Object> kept, Map<String, Object> other, String key) {
    Object value = other.get(key);
    if (value != null) {
      kept.merge(key, value, (one, two) -> CodePoints.min(one.toString(), two.toString()));
    }
  }

  private static String text(Map<String, Object> properties, String key) {
    return Objects.requireNonNull(properties.get(key), key).toString();
  }
}
