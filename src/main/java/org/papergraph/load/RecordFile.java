package org.papergraph.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// All records of a corpus, encoded and packed, in their order.
final class RecordFile implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final Path path;
  private final DataOutputStream out;
  private int blocks;

  RecordFile(Path path) throws IOException {
    this.path = path;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
  }

  void add(PackedBlock block) throws IOException {
    out.writeInt(block.compressed().length);
    out.writeInt(block.size());
    out.write(block.compressed());
    blocks++;
  }

  /// Reads all blocks, then removes the file.
  void consume(RecordBlock.Reader reader) throws IOException {
    out.close();
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
      for (int i = 0; i < blocks; i++) {
        byte[] compressed = new byte[in.readInt()];
        int size = in.readInt();
        in.readFully(compressed);
        RecordBlock.read(compressed, size, reader);
      }
    }
    Files.delete(path);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
