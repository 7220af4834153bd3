package org.papergraph.load;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperKeys;
import org.papergraph.resolution.PaperResolution;

/// Some records, each encoded as if no other record told of its paper, which is so for most. Packed
/// on disk until it is known for which.
final class RecordBlock {
  private static final int FASTEST = 1;

  private final PaperEncoder encoder = new PaperEncoder();
  private final Packer block = new Packer();
  private final List<long[]> keys = new ArrayList<>();

  /// Takes what a record gives: all sections, and its JSON.
  interface Reader {
    void accept(EncodedRecord record) throws IOException;
  }

  void clear() {
    block.clear();
    keys.clear();
  }

  void add(AttestedRecord attested) {
    encoder.clear();
    PaperResolution.resolve(List.of(attested)).forEach(encoder::encode);
    keys.add(hashes(attested));
    for (ImportFile file : PaperEncoder.FILES) {
      block.fixed(encoder.lines(file).size()).fixed(encoder.lines(file).rows());
    }
    for (Side side : PaperEncoder.SIDES) {
      block.fixed(encoder.entries(side).size());
    }
    for (ImportFile file : PaperEncoder.FILES) {
      block.raw(encoder.lines(file).bytes(), 0, encoder.lines(file).size());
    }
    for (Side side : PaperEncoder.SIDES) {
      block.raw(encoder.entries(side).bytes(), 0, encoder.entries(side).size());
    }
  }

  PackedBlock packed() {
    byte[] bytes = new byte[(int) Zstd.compressBound(block.size())];
    long length =
        Zstd.compressByteArray(bytes, 0, bytes.length, block.bytes(), 0, block.size(), FASTEST);
    if (Zstd.isError(length)) {
      throw new IllegalStateException("zstd: " + Zstd.getErrorName(length));
    }
    return new PackedBlock(Arrays.copyOf(bytes, (int) length), block.size(), keys);
  }

  static void read(byte[] compressed, int size, Reader reader) throws IOException {
    Packed block = Packed.of(Zstd.decompress(compressed, size));
    while (!block.isAtEnd()) {
      EncodedRecord record = new EncodedRecord(block);
      reader.accept(record);
      block.skip(record.length());
    }
  }

  private static long[] hashes(AttestedRecord attested) {
    PaperKeys keys = attested.keys();
    List<String> all = new ArrayList<>(keys.others());
    // The same record twice is one.
    all.add("record:" + attested.key());
    if (keys.arxiv() != null) {
      all.add("arxiv:" + keys.arxiv());
    }
    if (keys.doi() != null) {
      all.add("doi:" + keys.doi());
    }
    if (keys.titleKey() != null) {
      all.add("title:" + keys.titleKey());
    }
    return all.stream().mapToLong(RecordBlock::hash).toArray();
  }

  private static long hash(String key) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
      h ^= h >>> 29;
    }
    h *= 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }
}
