package org.papergraph.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A source's folder of captures. What the harvest itself writes down lies in a hidden folder in
/// it, which `ingest` passes over.
final class Folder implements Closeable {
  static final String HIDDEN = ".harvest";

  private final Path captures;
  private final FileChannel lock;

  private Folder(Path captures, FileChannel lock) {
    this.captures = captures;
    this.lock = lock;
  }

  /// Opens it for one program alone: two would ask a source twice as fast as it allows.
  static Folder open(Path home, Provider provider) throws IOException {
    Path captures = of(home, provider);
    Files.createDirectories(captures.resolve(HIDDEN));
    Path file = captures.resolve(HIDDEN).resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new HarvestException(
          "another program fetches from %s into %s: wait for it, or stop it"
              .formatted(provider.id(), captures));
    }
    return new Folder(captures, channel);
  }

  static Path of(Path home, Provider provider) {
    return home.resolve("captures").resolve(provider.id());
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path captures() {
    return captures;
  }

  Path hidden(String name) {
    return captures.resolve(HIDDEN).resolve(name);
  }

  /// Writes a small file in one step: whoever reads it sees the old one or the new one.
  void replace(String name, Object value) throws IOException {
    Path fresh = hidden(name + ".new");
    Files.writeString(fresh, Json.MAPPER.writeValueAsString(value));
    Files.move(
        fresh, hidden(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
