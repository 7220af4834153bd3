package org.papergraph.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.graph.bulk.CsvBuffer;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.graph.write.CitationRows;
import org.papergraph.model.KeyOwner;
import org.papergraph.model.PaperReference;
import org.papergraph.resolution.CitationDecision;

/// Finds the papers that references name: joins the keys of references with those of papers, then
/// decides each list of references with the papers that were found for its keys.
final class CitationJoin {
  private final ImportOutput output;
  private final Partitions lists;

  /// @param largest how much of the lists is held in memory at once, in bytes
  CitationJoin(ImportOutput output, Path folder, long largest) {
    this.output = output;
    this.lists = new Partitions(folder, "lists", largest / 8);
  }

  /// The first step, to be ended before the second is asked for.
  List<Partitions.Task> findOwners() throws IOException {
    return Partitions.pairs(
        output.side(Side.KEY_OWNERS), output.side(Side.REFERENCES), this::findOwners);
  }

  /// The second step; it adds identifiers that are waited for.
  List<Partitions.Task> decide() throws IOException {
    return lists.each(this::decide);
  }

  private void findOwners(Partitions.Partition papers, Partitions.Partition references)
      throws IOException {
    Map<String, List<KeyOwner>> owners = new HashMap<>();
    papers.forEach(entry -> {
      String key = entry.text();
      owners.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(CitationEntries.owner(entry, key));
    });
    Packer found = new Packer();
    references.forEach(entry -> {
      String key = entry.text();
      String citing = entry.text();
      List<KeyOwner> named = owners.getOrDefault(key, List.of());
      found.clear();
      found.text(citing).text(key).number(named.size());
      named.forEach(owner -> CitationEntries.owner(found, owner));
      found.raw(entry.bytes(), entry.position(), entry.bytes().length - entry.position());
      lists.add(Partitions.hash(citing), found);
    });
  }

  private void decide(Partitions.Partition partition) throws IOException {
    Map<String, ReferenceList> citing = new LinkedHashMap<>();
    partition.forEach(
        entry -> citing.computeIfAbsent(entry.text(), _ -> new ReferenceList()).add(entry));
    var cites = new CsvBuffer(ImportFile.CITES);
    var awaits = new CsvBuffer(ImportFile.AWAITS);
    Packer identifier = new Packer();
    for (Map.Entry<String, ReferenceList> each : citing.entrySet()) {
      String id = each.getKey();
      Map<String, MergedCitation> cited = new TreeMap<>();
      for (CitationDecision decision : each.getValue().decisions()) {
        if (decision.citedId() != null && !decision.citedId().equals(id)) {
          cited.computeIfAbsent(decision.citedId(), _ -> new MergedCitation()).add(decision);
        }
        for (int rank : decision.awaited()) {
          Map<String, Object> row =
              CitationRows.awaited(id, decision.reference(), rank, decision.isResolved());
          String key = decision.reference().keys().get(rank);
          awaits.relationship(id, key, properties(row));
          identifier.clear();
          identifier.number(1).text("id").text(key);
          output.side(Side.IDENTIFIERS).add(Partitions.hash(key), identifier);
        }
      }
      cited.forEach((paper, citation) -> cites.relationship(id, paper, citation.properties()));
      if (cites.size() + awaits.size() > 1 << 16) {
        output.write(ImportFile.CITES, cites);
        output.write(ImportFile.AWAITS, awaits);
      }
    }
    output.write(ImportFile.CITES, cites);
    output.write(ImportFile.AWAITS, awaits);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> row) {
    return (Map<String, Object>) row.getOrDefault("properties", Map.of());
  }

  /// The reference list of a paper, with the papers that have the keys of its entries.
  private static final class ReferenceList {
    private final List<PaperReference> entries = new ArrayList<>();
    private final Map<String, List<KeyOwner>> owners = new HashMap<>();

    void add(Packed packed) {
      String key = packed.text();
      int count = packed.number();
      List<KeyOwner> found = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        found.add(CitationEntries.owner(packed, key));
      }
      owners.put(key, found);
      int entry = packed.number();
      if (packed.number() == 0) {
        entries.add(CitationEntries.reference(packed, entry));
      }
    }

    List<CitationDecision> decisions() {
      return entries.stream().map(entry -> CitationDecision.of(entry, owners)).toList();
    }
  }
}
