package org.papergraph.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder in which a load works, beside the store that it will replace, so that swapping them
/// is a matter of names. One load at a time has it; what a killed one left is removed by the next.
final class Workspace implements AutoCloseable {
  private static final long GIB = 1L << 30;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private Workspace(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /// @param folder is made anew, empty
  static Workspace open(Path folder) {
    try {
      Path home = folder.toAbsolutePath().getParent();
      Files.createDirectories(home == null ? folder : home);
      FileChannel channel =
          FileChannel.open(
              folder.resolveSibling(folder.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new LoadFailedException(
            "Another load is at work in %s: wait for its end, or set PAPERGRAPH_HOME to another folder"
                .formatted(home));
      }
      delete(folder);
      Files.createDirectories(folder);
      return new Workspace(folder, channel, lock);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  Path folder() {
    return folder;
  }

  /// Refuses to go on where the disk has less room.
  void needRoom(long bytes, String what) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < bytes) {
        throw new LoadFailedException(
            "The disk of %s has %.1f GiB free, %s needs about %.1f GiB: free some, or set PAPERGRAPH_HOME to a folder on another disk"
                .formatted(folder, free / (double) GIB, what, bytes / (double) GIB));
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// What went wrong with one of our own files.
  static LoadFailedException failed(IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains("No space left on device");
    return new LoadFailedException(
        full
            ? "The disk is full (%s): free some space, or set PAPERGRAPH_HOME to a folder on another disk"
                .formatted(e.getMessage())
            : "A file of the load cannot be written or read (%s)".formatted(e),
        e);
  }

  /// Removes all that is left.
  @Override
  public void close() {
    try (channel;
        lock) {
      delete(folder);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very program.
      return null;
    }
  }
}
