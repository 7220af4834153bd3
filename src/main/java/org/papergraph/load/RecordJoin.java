package org.papergraph.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.model.AttestedRecord;
import org.papergraph.resolution.Attesting;
import org.papergraph.resolution.PaperResolution;
import org.papergraph.source.paperrecord.PaperRecordReader;

/// Gives the records to the import: those that are alone as they were encoded, the others after
/// their group is resolved.
final class RecordJoin {
  private final RecordGroups groups;
  private final ImportOutput output;
  private final Partitions grouped;
  private final LoadListener listener;
  private final Packer entry = new Packer();
  private int next;

  /// @param largest how much of the grouped records is held in memory at once, in bytes
  RecordJoin(
      RecordGroups groups, ImportOutput output, Path folder, long largest, LoadListener listener) {
    this.groups = groups;
    this.output = output;
    // As objects records take several times the room of their text.
    this.grouped = new Partitions(folder, "grouped", largest / 8);
    this.listener = listener;
  }

  void write(RecordFile records, Tasks tasks) throws IOException {
    records.consume(this::accept);
    tasks.run(grouped.each(this::resolve));
  }

  private void accept(EncodedRecord record) throws IOException {
    if (groups.isGrouped(next)) {
      int group = groups.group(next);
      byte[] json = record.json();
      entry.clear();
      entry.fixed(group).raw(json, 0, json.length);
      grouped.add(Partitions.hash(group), entry);
    } else {
      record.writeTo(output);
    }
    next++;
    if (next % 1000 == 0 || next == groups.records()) {
      listener.progress(Phase.WRITE, next, next / (double) groups.records());
    }
  }

  private void resolve(Partitions.Partition partition) throws IOException {
    Map<Integer, List<byte[]>> jsons = new LinkedHashMap<>();
    partition.forEach(
        packed -> jsons.computeIfAbsent(packed.fixed(), _ -> new ArrayList<>()).add(packed.rest()));
    PaperEncoder encoder = new PaperEncoder();
    for (List<byte[]> group : jsons.values()) {
      PaperResolution.resolve(group.stream().map(RecordJoin::attested).toList())
          .forEach(encoder::encode);
      encoder.writeTo(output);
    }
  }

  private static AttestedRecord attested(byte[] bytes) {
    String json = new String(bytes, StandardCharsets.UTF_8);
    return Attesting.attest(PaperRecordReader.read(json), json);
  }
}
