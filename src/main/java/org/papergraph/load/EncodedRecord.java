package org.papergraph.load;

import java.io.IOException;
import java.util.List;
import org.papergraph.graph.bulk.ImportFile;

/// One record in a [RecordBlock], at its place in the block.
final class EncodedRecord {
  private static final int ATTESTATION = PaperEncoder.FILES.indexOf(ImportFile.ATTESTED_BY);

  private final byte[] block;
  private final int start;
  private final int[] rows = new int[PaperEncoder.FILES.size()];
  private final int[] lengths = new int[PaperEncoder.FILES.size() + PaperEncoder.SIDES.size()];

  /// Reads the lengths of the sections, which stand before them.
  EncodedRecord(Packed block) {
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = block.fixed();
      if (i < rows.length) {
        rows[i] = block.fixed();
      }
    }
    this.block = block.bytes();
    this.start = block.position();
  }

  int length() {
    return java.util.stream.IntStream.of(lengths).sum();
  }

  /// Gives the sections to the import.
  void writeTo(ImportOutput output) throws IOException {
    int at = start;
    List<ImportFile> files = PaperEncoder.FILES;
    for (int i = 0; i < files.size(); i++) {
      output.write(files.get(i), block, at, lengths[i], rows[i]);
      at += lengths[i];
    }
    for (int i = files.size(); i < lengths.length; i++) {
      output.add(PaperEncoder.SIDES.get(i - files.size()), new Packed(block, at, lengths[i]));
      at += lengths[i];
    }
  }

  /// The record's JSON: the last column of its attestation, without the quotes around it, those
  /// within no more doubled.
  byte[] json() {
    int from = start;
    for (int i = 0; i < ATTESTATION; i++) {
      from += lengths[i];
    }
    int end = from + lengths[ATTESTATION] - 2;
    int begin = end;
    // A quote that is not doubled begins the column.
    while (true) {
      begin--;
      if (block[begin] == '"') {
        if (block[begin - 1] != '"') {
          break;
        }
        begin--;
      }
    }
    byte[] json = new byte[end - begin - 1];
    int size = 0;
    for (int i = begin + 1; i < end; i++) {
      json[size++] = block[i];
      if (block[i] == '"') {
        i++;
      }
    }
    return java.util.Arrays.copyOf(json, size);
  }
}
