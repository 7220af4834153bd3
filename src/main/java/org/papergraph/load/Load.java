package org.papergraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.papergraph.graph.GraphSettings;
import org.papergraph.graph.StoreSwap;
import org.papergraph.graph.bulk.ImportFile;
import org.papergraph.graph.bulk.NewStore;
import org.papergraph.graph.bulk.OfflineImport;
import org.papergraph.graph.bulk.StoreHold;
import org.papergraph.graph.write.OpenPaperStore;

/// Builds a new embedded store of a whole corpus, and puts it in the place of the old one when it
/// is complete. Until then the old one is as it was.
public final class Load {
  /// Of what is read: packed records, import files and the store, together at most.
  private static final int ROOM = 6;

  /// The store and the importer's own files, beside the import files.
  private static final int STORE_ROOM = 2;

  private final GraphSettings.Embedded graph;
  private final boolean replace;
  private final boolean keepFiles;
  private final LoadListener listener;
  private final Map<Phase, Duration> took = new EnumMap<>(Phase.class);
  private long phaseBegan = System.nanoTime();

  /// @param replace whether a store that holds papers may be replaced
  /// @param keepFiles whether the import files stay, in the folder `import` of the home
  public Load(
      GraphSettings.Embedded graph, boolean replace, boolean keepFiles, LoadListener listener) {
    this.graph = graph;
    this.replace = replace;
    this.keepFiles = keepFiles;
    this.listener = listener;
  }

  /// Reads the inputs and swaps the stores.
  ///
  /// @throws LoadFailedException, org.papergraph.graph.GraphUnavailableException if that fails,
  ///   with what the user can do
  public LoadReport run(Inputs inputs) {
    Path home = graph.home();
    try {
      StoreSwap.finish(home);
      refuseFullStore();
      try (Workspace workspace = Workspace.open(StoreSwap.workspace(home));
          StoreHold hold = StoreHold.of(home)) {
        return build(workspace, hold, inputs);
      }
    } catch (IOException e) {
      throw Workspace.failed(e);
    }
  }

  private LoadReport build(Workspace workspace, StoreHold hold, Inputs inputs) throws IOException {
    long size = inputs.size();
    workspace.needRoom(ROOM * size, "a load of this");
    Path folder = workspace.folder();
    Path files = keepFiles ? graph.home().resolve("import") : folder.resolve("import");
    phaseBegan = System.nanoTime();
    try (ImportFiles made = new ImportFiles(files, folder.resolve("joins"), listener);
        RecordFile records = new RecordFile(folder.resolve("records"))) {
      Intake intake = made.parse(records, inputs::read, () -> inputs.share(size));
      end(Phase.PARSE);
      made.write(records);
      end(Phase.WRITE);
      made.join();
      end(Phase.JOIN);
      workspace.needRoom(STORE_ROOM * made.output().size(), "the store");
      importFiles(files, folder, made.output().longestLine());
      Map<ImportFile, Long> held = NewStore.prepare(folder, share -> progress(Phase.INDEX, share));
      end(Phase.INDEX);
      verify(made.output().rows(), held);
      hold.close();
      StoreSwap.swap(graph.home());
      end(Phase.VERIFY);
      return new LoadReport(intake.captures(), intake.kinds(), intake.unreadable(), held, took);
    }
  }

  private void importFiles(Path files, Path folder, long longestLine) throws IOException {
    Path store = Files.createDirectories(folder.resolve("neo4j"));
    OfflineImport.run(files, store, longestLine, share -> progress(Phase.IMPORT, share));
    if (!keepFiles) {
      Workspace.delete(files);
    }
    end(Phase.IMPORT);
  }

  private static void verify(Map<ImportFile, Long> written, Map<ImportFile, Long> held) {
    for (ImportFile file : ImportFile.values()) {
      long wanted = written.getOrDefault(file, 0L);
      long found = held.getOrDefault(file, 0L);
      if (wanted != found) {
        throw new LoadFailedException(
            "The new store holds %d of %d %s, so it is not used: this is a fault of PaperGraph, please report it"
                .formatted(found, wanted, file.type()));
      }
    }
  }

  private void refuseFullStore() {
    if (replace || !StoreHold.hasDatabase(graph.home())) {
      return;
    }
    try (OpenPaperStore store = OpenPaperStore.open(graph)) {
      if (!store.papers().captureNames(1).isEmpty()) {
        throw new LoadFailedException(
            "The store in %s is not empty: add --replace to put a new one in its place, use ingest to add to it, or set PAPERGRAPH_HOME to another folder"
                .formatted(graph.home()));
      }
    }
  }

  private void progress(Phase phase, double share) {
    listener.progress(phase, Math.round(100 * share), share);
  }

  private void end(Phase phase) {
    long now = System.nanoTime();
    took.put(phase, Duration.ofNanos(now - phaseBegan));
    phaseBegan = now;
  }
}
