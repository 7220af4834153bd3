package org.papergraph.load;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.papergraph.graph.bulk.CsvBuffer;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.graph.write.PaperRows;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperAuthor;
import org.papergraph.model.PaperCategory;
import org.papergraph.model.RepositoryLink;
import org.papergraph.model.ResolvedPaper;
import org.papergraph.model.Source;

/// A resolved paper as lines of the import files and entries of the joins. The properties are those
/// that [PaperRows] gives to `ingest`.
final class PaperEncoder {
  /// The files of which a paper alone decides the lines.
  static final List<ImportFile> FILES =
      List.of(
          ImportFile.PAPERS,
          ImportFile.AUTHORED,
          ImportFile.IN_CATEGORY,
          ImportFile.LINKS_TO,
          ImportFile.IDENTIFIED_BY,
          ImportFile.ATTESTED_BY,
          ImportFile.ABSORBED_IDS,
          ImportFile.ABSORBED_INTO);

  static final List<Side> SIDES = List.of(Side.values());

  private final Map<ImportFile, CsvBuffer> lines = new EnumMap<>(ImportFile.class);
  private final Map<Side, Packer> entries = new EnumMap<>(Side.class);
  private final Packer entry = new Packer();

  PaperEncoder() {
    FILES.forEach(file -> lines.put(file, new CsvBuffer(file)));
    SIDES.forEach(side -> entries.put(side, new Packer()));
  }

  CsvBuffer lines(ImportFile file) {
    return Objects.requireNonNull(lines.get(file), file::name);
  }

  /// Entries, each after its hash and its length.
  Packer entries(Side side) {
    return Objects.requireNonNull(entries.get(side), side::name);
  }

  void clear() {
    lines.values().forEach(CsvBuffer::clear);
    entries.values().forEach(Packer::clear);
  }

  void encode(ResolvedPaper resolved) {
    String id = resolved.paper().id();
    lines(ImportFile.PAPERS).node(PaperRows.properties(resolved.paper()));
    resolved.paper().authors().forEach(author -> author(id, author));
    resolved.paper().categories().forEach(category -> category(id, category));
    resolved.paper().repositories().forEach(link -> repository(id, link));
    for (String identifier : PaperRows.identifiers(resolved)) {
      lines(ImportFile.IDENTIFIED_BY).relationship(id, identifier, Map.of());
      add(Side.IDENTIFIERS, identifier, properties(Map.of("id", identifier)));
    }
    resolved.records().forEach(record -> attestation(id, record));
    for (String absorbed : resolved.absorbedIds()) {
      lines(ImportFile.ABSORBED_IDS).node(Map.of("id", absorbed));
      lines(ImportFile.ABSORBED_INTO).relationship(absorbed, id, Map.of());
    }
    CitationEntries.owners(resolved, (key, packed) -> add(Side.KEY_OWNERS, key, packed), entry);
    CitationEntries.references(resolved, (key, packed) -> add(Side.REFERENCES, key, packed), entry);
  }

  private void author(String paperId, PaperAuthor author) {
    String id = author.authorId();
    var orcid = author.authorship().orcid();
    lines(ImportFile.AUTHORED).relationship(id, paperId, PaperRows.authorship(author));
    add(
        Side.AUTHORS,
        id,
        entry
            .text(id)
            .text(author.nameKey())
            .text(author.authorship().nameAsPrinted())
            .text(orcid == null ? null : orcid.value()));
  }

  private void category(String paperId, PaperCategory category) {
    lines(ImportFile.IN_CATEGORY)
        .relationship(paperId, category.id(), PaperRows.membership(category));
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", category.id());
    properties.put("code", category.code());
    properties.put("scheme", category.scheme().name());
    if (category.name() != null) {
      properties.put("name", category.name());
    }
    add(Side.CATEGORIES, category.id(), properties(properties));
  }

  private void repository(String paperId, RepositoryLink link) {
    Map<String, Object> properties = PaperRows.properties(link.repository());
    String id = String.valueOf(properties.get("id"));
    lines(ImportFile.LINKS_TO).relationship(paperId, id, PaperRows.link(link));
    add(Side.REPOSITORIES, id, properties(properties));
  }

  private void attestation(String paperId, AttestedRecord attested) {
    Source source = attested.record().source();
    lines(ImportFile.ATTESTED_BY)
        .relationship(paperId, source.captureId(), PaperRows.attestationProperties(attested));
    Map<String, Object> properties = new HashMap<>(PaperRows.capture(source));
    if (source.translator() != null) {
      properties.put("translator", source.translator());
    }
    if (source.capturedAt() != null) {
      properties.put("capturedAt", source.capturedAt().iso());
    }
    add(Side.CAPTURES, source.captureId(), properties(properties));
  }

  /// Names and values.
  private Packer properties(Map<String, Object> properties) {
    entry.number(properties.size());
    properties.forEach((name, value) -> entry.text(name).text(value.toString()));
    return entry;
  }

  private void add(Side side, String key, Packer packed) {
    entries(side)
        .fixed(Partitions.hash(key))
        .fixed(packed.size())
        .raw(packed.bytes(), 0, packed.size());
    packed.clear();
  }

  /// Gives all that is encoded to the import and forgets it.
  void writeTo(ImportOutput output) throws IOException {
    for (ImportFile file : FILES) {
      output.write(file, lines(file));
    }
    for (Side side : SIDES) {
      output.add(side, new Packed(entries(side).bytes(), 0, entries(side).size()));
    }
    clear();
  }
}
