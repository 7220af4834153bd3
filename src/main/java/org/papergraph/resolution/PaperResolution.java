package org.papergraph.resolution;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.ResolvedPaper;

/// Decides which records are one paper. A function of the set of records: their order, and what was
/// decided when there were fewer, change nothing.
///
/// It answers rightly for records that share no arXiv id, DOI or title key with any record outside
/// of the set.
public final class PaperResolution {
  private static final Comparator<AttestedRecord> BY_KEY = comparing(AttestedRecord::key);

  private PaperResolution() {}

  /// The papers of these records, by id.
  public static List<ResolvedPaper> resolve(Collection<AttestedRecord> records) {
    Map<String, Cluster> papers = named(SharedTitles.join(SharedIds.join(records)));
    Map<String, String> dois = dois(papers);
    Set<String> taken = new HashSet<>(papers.keySet());
    List<ResolvedPaper> resolved = new ArrayList<>(papers.size());
    papers.forEach((id, paper) -> {
      List<String> absorbed =
          paper.bestFirst().stream().map(PaperId::of).filter(taken::add).sorted().toList();
      String doi = PaperId.doi(paper.bestFirst());
      resolved.add(
          new ResolvedPaper(
              PaperFold.fold(id, ownDoi(id, doi, dois), paper.bestFirst()),
              paper.bestFirst().stream().sorted(BY_KEY).toList(),
              absorbed));
    });
    return resolved;
  }

  /// Ids for all papers. Two papers of one title, authors and number can only be told apart by
  /// dates; the one whose first record's key is smaller gets the plain id.
  private static Map<String, Cluster> named(List<Cluster> papers) {
    Map<String, Cluster> named = new TreeMap<>();
    for (Cluster paper : papers.stream().sorted(Cluster.BY_FIRST_KEY).toList()) {
      String id = PaperId.of(paper);
      String free = id;
      for (int next = 2; named.putIfAbsent(free, paper) != null; next++) {
        free = id + "~" + next;
      }
    }
    return named;
  }

  /// Which paper has a DOI that several claim: the one named by it, else the first by id.
  private static Map<String, String> dois(Map<String, Cluster> papers) {
    Map<String, String> owners = new TreeMap<>();
    papers.forEach((id, paper) -> {
      String doi = PaperId.doi(paper.bestFirst());
      if (doi != null && (id.equals("paper:doi:" + doi) || !owners.containsKey(doi))) {
        owners.put(doi, id);
      }
    });
    return owners;
  }

  private static @Nullable Doi ownDoi(String id, @Nullable String doi, Map<String, String> owners) {
    return doi == null || !id.equals(owners.get(doi)) ? null : new Doi(doi);
  }
}
