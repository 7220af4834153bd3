package org.papergraph.load;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Entries on disk, those of one key together in one of many files: what has to be joined is joined
/// file by file, each in memory (a hash join, Kitsuregawa 1983). A file that became too large for
/// memory is parted once more.
final class Partitions {
  private static final int BITS = 5;
  static final int COUNT = 1 << BITS;

  /// After so many partings the entries of one key are simply many.
  private static final int DEEPEST = 4;

  private final Path folder;
  private final long largest;
  private final int level;
  private final List<Partition> partitions = new ArrayList<>(COUNT);

  /// @param largest a file of so many bytes is read into memory, not parted again
  Partitions(Path folder, String name, long largest) {
    this(folder, name, largest, 0);
  }

  private Partitions(Path folder, String name, long largest, int level) {
    this.folder = folder;
    this.largest = largest;
    this.level = level;
    for (int i = 0; i < COUNT; i++) {
      partitions.add(new Partition(folder.resolve(name + "-" + i)));
    }
  }

  /// Takes what an entry means.
  interface Reader {
    void accept(Packed entry) throws IOException;
  }

  /// Works on one partition.
  interface Work {
    void accept(Partition partition) throws IOException;
  }

  /// Works on two partitions that hold the same keys.
  interface PairWork {
    void accept(Partition left, Partition right) throws IOException;
  }

  /// Work that is to be done once.
  interface Task {
    void run() throws IOException;
  }

  /// Adds an entry; safe to be called by several threads.
  ///
  /// @param hash equal for entries that belong together, and well spread
  void add(int hash, byte[] entry, int start, int length) throws IOException {
    partitions.get((hash >>> (BITS * level)) & (COUNT - 1)).add(hash, entry, start, length);
  }

  void add(int hash, Packer entry) throws IOException {
    add(hash, entry.bytes(), 0, entry.size());
  }

  /// One task for each partition, to be run in any order; each removes its file.
  List<Task> each(Work work) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (Partition partition : partitions) {
      partition.close();
      if (partition.size > 0) {
        tasks.add(() -> run(partition, work));
      }
    }
    return tasks;
  }

  private void run(Partition partition, Work work) throws IOException {
    if (partition.size <= largest || level == DEEPEST) {
      work.accept(partition);
    } else {
      Partitions smaller = parted(partition);
      for (Task task : smaller.each(work)) {
        task.run();
      }
    }
    Files.deleteIfExists(partition.file);
  }

  /// One task for each pair of partitions that hold the same keys, in which the left one, but not
  /// the right one, is small enough for memory.
  static List<Task> pairs(Partitions left, Partitions right, PairWork work) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Partition one = left.partitions.get(i);
      Partition other = right.partitions.get(i);
      one.close();
      other.close();
      tasks.add(() -> left.runPair(one, right, other, work));
    }
    return tasks;
  }

  private void runPair(Partition one, Partitions right, Partition other, PairWork work)
      throws IOException {
    if (one.size <= largest || level == DEEPEST) {
      work.accept(one, other);
    } else {
      for (Task task : pairs(parted(one), right.parted(other), work)) {
        task.run();
      }
    }
    Files.deleteIfExists(one.file);
    Files.deleteIfExists(other.file);
  }

  private Partitions parted(Partition partition) throws IOException {
    var smaller = new Partitions(folder, partition.file.getFileName() + "+", largest, level + 1);
    partition.forEach(
        (hash, entry) -> smaller.add(hash, entry.bytes(), entry.position(), entry.bytes().length));
    return smaller;
  }

  /// A hash that is well spread in all its bits.
  static int hash(String key) {
    return hash(key.hashCode());
  }

  static int hash(int number) {
    int h = number * 0x9E3779B9;
    h = (h ^ (h >>> 15)) * 0x85EBCA6B;
    return h ^ (h >>> 13);
  }

  /// One of the files.
  static final class Partition {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Packer buffer = new Packer();
    private long size;

    Partition(Path file) {
      this.file = file;
    }

    private interface HashedReader {
      void accept(int hash, Packed entry) throws IOException;
    }

    /// In bytes.
    long size() {
      return size;
    }

    synchronized void add(int hash, byte[] entry, int start, int length) throws IOException {
      buffer.fixed(hash).fixed(length).raw(entry, start, length);
      size += length + 8L;
      if (buffer.size() >= BUFFER) {
        flush();
      }
    }

    /// Reads all entries in the order in which they were added.
    void forEach(Reader reader) throws IOException {
      forEach((_, entry) -> reader.accept(entry));
    }

    private void forEach(HashedReader reader) throws IOException {
      if (size == 0) {
        return;
      }
      try (InputStream in = Files.newInputStream(file);
          var data = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
        for (long left = size; left > 0; ) {
          int hash = data.readInt();
          byte[] entry = data.readNBytes(data.readInt());
          left -= entry.length + 8L;
          reader.accept(hash, Packed.of(entry));
        }
      } catch (EOFException e) {
        throw new IOException(file + " was cut while it was in use", e);
      }
    }

    private synchronized void close() throws IOException {
      flush();
    }

    /// Opened for each write: there are hundreds of these files.
    private void flush() throws IOException {
      if (buffer.size() > 0) {
        try (OutputStream out =
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
          out.write(buffer.bytes(), 0, buffer.size());
        }
        buffer.clear();
      }
    }
  }
}
