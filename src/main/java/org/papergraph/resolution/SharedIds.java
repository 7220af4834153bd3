package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperKeys;

/// Joins records by their arXiv ids, DOIs and other identifiers.
///
/// A DOI or other identifier that would join different arXiv ids joins none of them: such a
/// component falls apart into one paper for each arXiv id, and one for each DOI or first other
/// identifier that stands without one.
final class SharedIds {
  private SharedIds() {}

  static List<Cluster> join(Collection<AttestedRecord> records) {
    Map<String, AttestedRecord> byKey = new TreeMap<>();
    records.forEach(record -> byKey.put(record.key(), record));
    Components<String> components = new Components<>();
    Map<String, String> holders = new HashMap<>();
    byKey.forEach((key, record) -> {
      components.add(key);
      for (String id : ids(record.keys())) {
        String holder = holders.putIfAbsent(id, key);
        if (holder != null) {
          components.join(holder, key);
        }
      }
    });
    List<Cluster> clusters = new ArrayList<>();
    for (List<String> keys : components.all()) {
      List<AttestedRecord> component =
          keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
      if (arxivIds(component).size() <= 1) {
        clusters.add(new Cluster(component.stream()));
      } else {
        component.stream()
            .collect(
                Collectors.groupingBy(
                    r -> ids(r.keys()).getFirst(), TreeMap::new, Collectors.toList()))
            .values()
            .forEach(group -> clusters.add(new Cluster(group.stream())));
      }
    }
    return clusters;
  }

  private static Set<String> arxivIds(List<AttestedRecord> component) {
    return component.stream()
        .map(record -> record.keys().arxiv())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /// The record's ids, the arXiv id first, then the DOI.
  private static List<String> ids(PaperKeys keys) {
    List<String> ids = new ArrayList<>(2 + keys.others().size());
    if (keys.arxiv() != null) {
      ids.add("arxiv:" + keys.arxiv());
    }
    if (keys.doi() != null) {
      ids.add("doi:" + keys.doi());
    }
    ids.addAll(keys.others());
    return ids;
  }
}
