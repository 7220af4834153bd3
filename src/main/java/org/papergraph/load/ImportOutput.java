package org.papergraph.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.papergraph.graph.bulk.CsvBuffer;
import org.papergraph.graph.bulk.ImportFile;

/// The import files and the joins while they are filled; safe to be used by several threads.
final class ImportOutput implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final Map<ImportFile, OutputFile> files = new EnumMap<>(ImportFile.class);
  private final Map<Side, Partitions> sides = new EnumMap<>(Side.class);

  /// @param largest how much of a join is held in memory at once, in bytes
  ImportOutput(Path folder, Path joins, long largest) throws IOException {
    this.folder = folder;
    for (ImportFile file : ImportFile.values()) {
      files.put(file, new OutputFile(folder.resolve(file.fileName()), file.header()));
    }
    for (Side side : Side.values()) {
      sides.put(side, new Partitions(joins, side.name(), largest));
    }
  }

  Path folder() {
    return folder;
  }

  Partitions side(Side side) {
    return Objects.requireNonNull(sides.get(side), side::name);
  }

  void write(ImportFile file, byte[] lines, int start, int length, int rows) throws IOException {
    if (length > 0) {
      Objects.requireNonNull(files.get(file), file::name).write(lines, start, length, rows);
    }
  }

  /// How many lines each file has, the header not counted.
  Map<ImportFile, Long> rows() {
    Map<ImportFile, Long> rows = new EnumMap<>(ImportFile.class);
    files.forEach((file, output) -> rows.put(file, output.rows));
    return rows;
  }

  /// No line is longer, in bytes.
  long longestLine() {
    return files.values().stream().mapToLong(file -> file.longest).max().orElse(0);
  }

  /// Of all files together, in bytes.
  long size() {
    return files.values().stream().mapToLong(file -> file.size).sum();
  }

  /// Writes the lines and forgets them.
  void write(ImportFile file, CsvBuffer lines) throws IOException {
    write(file, lines.bytes(), 0, lines.size(), lines.rows());
    lines.clear();
  }

  /// Adds entries, each after its hash and its length.
  void add(Side side, Packed entries) throws IOException {
    Partitions partitions = side(side);
    while (!entries.isAtEnd()) {
      int hash = entries.fixed();
      int length = entries.fixed();
      partitions.add(hash, entries.bytes(), entries.position(), length);
      entries.skip(length);
    }
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : files.values()) {
      file.close();
    }
  }

  private static final class OutputFile {
    private final OutputStream out;
    private long rows;
    private long longest;
    private long size;

    OutputFile(Path path, String header) throws IOException {
      out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
      out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
    }

    synchronized void write(byte[] lines, int start, int length, int more) throws IOException {
      rows += more;
      size += length;
      longest = Math.max(longest, length);
      out.write(lines, start, length);
    }

    synchronized void close() throws IOException {
      out.close();
    }
  }
}
