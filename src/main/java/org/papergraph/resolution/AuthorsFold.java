package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.model.PaperRecord;

/// The author list of a paper with several records: a complete one before a truncated one before a
/// number, the best record's among equals; ORCID iDs, affiliations and ids of the other lists added
/// where a name stands once in both.
record AuthorsFold(List<Authorship> authors, @Nullable Integer count) {

  static AuthorsFold of(List<AttestedRecord> bestFirst) {
    List<PaperRecord> records = bestFirst.stream().map(AttestedRecord::record).toList();
    Optional<PaperRecord> complete = records.stream().filter(AuthorsFold::isComplete).findFirst();
    // Of truncated lists the one that names most.
    int named = records.stream().mapToInt(record -> record.authors().size()).max().orElse(0);
    Optional<PaperRecord> longest =
        records.stream().filter(r -> named > 0 && r.authors().size() == named).findFirst();
    PaperRecord list = complete.or(() -> longest).orElse(null);
    if (list == null) {
      return new AuthorsFold(List.of(), firstCount(records, 1));
    }
    Integer count = complete.isPresent() ? list.knownAuthorCount() : firstCount(records, named + 1);
    return new AuthorsFold(completed(list.authors(), records), count);
  }

  static boolean isComplete(PaperRecord record) {
    Integer count = record.knownAuthorCount();
    return !record.authors().isEmpty() && count != null && count == record.authors().size();
  }

  private static @Nullable Integer firstCount(List<PaperRecord> records, int atLeast) {
    return records.stream()
        .map(PaperRecord::knownAuthorCount)
        .filter(Objects::nonNull)
        .filter(count -> count >= atLeast)
        .findFirst()
        .orElse(null);
  }

  private static List<Authorship> completed(List<Authorship> printed, List<PaperRecord> records) {
    if (records.size() == 1) {
      return printed;
    }
    List<Map<String, Authorship>> lists =
        records.stream().map(record -> onceNamed(record.authors())).toList();
    Map<String, Authorship> once = onceNamed(printed);
    List<Authorship> authors = new ArrayList<>(printed.size());
    for (Authorship authorship : printed) {
      String key = NameKey.of(authorship.nameAsPrinted()).value();
      authors.add(once.containsKey(key) ? completed(authorship, key, lists) : authorship);
    }
    return authors;
  }

  private static Authorship completed(
      Authorship authorship, String key, List<Map<String, Authorship>> lists) {
    Orcid orcid = authorship.orcid();
    String affiliation = authorship.affiliation();
    Map<String, String> ids = new TreeMap<>(authorship.ids());
    for (Map<String, Authorship> list : lists) {
      Authorship same = list.get(key);
      if (same != null) {
        orcid = orcid == null ? same.orcid() : orcid;
        affiliation = affiliation == null ? same.affiliation() : affiliation;
        same.ids().forEach(ids::putIfAbsent);
      }
    }
    return new Authorship(authorship.nameAsPrinted(), orcid, affiliation, ids);
  }

  private static Map<String, Authorship> onceNamed(List<Authorship> authors) {
    Map<String, List<Authorship>> byName =
        authors.stream()
            .collect(
                Collectors.groupingBy(
                    a -> NameKey.of(a.nameAsPrinted()).value(), HashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .filter(named -> named.getValue().size() == 1 && !named.getKey().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue().getFirst()));
  }
}
