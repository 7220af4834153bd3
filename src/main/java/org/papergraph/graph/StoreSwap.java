package org.papergraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/// Puts a new store in the place of the old one. The decision is one step, the making of a mark;
/// whoever finds the mark carries out what is left, so that there is no moment in which a kill
/// leaves neither store.
public final class StoreSwap {
  private static final String WORKSPACE = "loading";
  private static final String STORE = "neo4j";
  private static final String MARK = "complete";

  private StoreSwap() {}

  /// The folder beside the store in which a load works.
  public static Path workspace(Path home) {
    return home.resolve(WORKSPACE);
  }

  /// Takes the store in the workspace, which is complete and closed, for the home's.
  public static void swap(Path home) throws IOException {
    Path workspace = workspace(home);
    Files.createFile(workspace.resolve(MARK));
    carryOut(home);
  }

  /// Carries out a swap that was decided and broken off.
  public static void finish(Path home) throws IOException {
    if (!isDecided(home)) {
      return;
    }
    Path lockFile = home.resolve(WORKSPACE + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && isDecided(home)) {
        carryOut(home);
      }
    }
  }

  private static boolean isDecided(Path home) {
    return Files.exists(workspace(home).resolve(MARK));
  }

  private static void carryOut(Path home) throws IOException {
    Path fresh = workspace(home).resolve(STORE);
    Path store = home.resolve(STORE);
    Path replaced = workspace(home).resolve("replaced");
    if (Files.exists(fresh)) {
      if (Files.exists(store)) {
        FileSystemUtils.deleteRecursively(replaced);
        Files.move(store, replaced, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
    }
    // The mark last: with it gone the rest are leftovers.
    Files.delete(workspace(home).resolve(MARK));
    FileSystemUtils.deleteRecursively(workspace(home));
  }
}
