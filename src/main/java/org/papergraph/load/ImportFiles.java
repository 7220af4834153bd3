package org.papergraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.papergraph.source.SourceVisitor;

/// Makes the import files of a corpus: parses, resolves, joins.
///
/// What a paper is depends on the records that share an identifier or a title with its own. Most
/// share none: each record is encoded at once as if it were alone and kept on disk, its keys beside
/// it; when all keys are known, those that are alone go to the files as they are, and only the
/// others are read again, group by group. Nodes that papers have in common, and citations, are
/// joined partition by partition.
final class ImportFiles implements AutoCloseable {
  /// The share of the heap that joins may take, all cores together.
  private static final int HEAP_SHARE = 4;

  private final Path joins;
  private final LoadListener listener;
  private final int cores;
  private final ExecutorService workers;
  private final Tasks tasks;
  private final long largest;
  private final RecordGroups groups;
  private final ImportOutput output;

  /// @param files where the import files will stand
  /// @param joins for what is in between
  ImportFiles(Path files, Path joins, LoadListener listener) throws IOException {
    this.joins = Files.createDirectories(joins);
    this.listener = listener;
    cores = Runtime.getRuntime().availableProcessors();
    workers = Executors.newFixedThreadPool(cores);
    tasks = new Tasks(workers);
    largest = Runtime.getRuntime().maxMemory() / HEAP_SHARE / cores;
    groups = new RecordGroups(joins, largest);
    output = new ImportOutput(Files.createDirectories(files), joins, largest);
  }

  /// Reads all records.
  ///
  /// @param input gives what it finds to a visitor
  /// @param share of the input that is read so far, negative where that is not known
  Intake parse(RecordFile records, Consumer<SourceVisitor> input, DoubleSupplier share) {
    Intake intake = new Intake(workers, cores, records, groups, listener, share);
    input.accept(intake);
    intake.finish();
    return intake;
  }

  /// Writes the papers and all that only one paper tells.
  void write(RecordFile records) throws IOException {
    groups.join();
    new RecordJoin(groups, output, joins, largest, listener).write(records, tasks);
  }

  /// Writes what several papers tell of together.
  void join() throws IOException {
    CitationJoin citations = new CitationJoin(output, joins, largest);
    List<Partitions.Task> first = new ArrayList<>(citations.findOwners());
    first.addAll(output.side(Side.AUTHORS).each(partition -> AuthorTally.write(partition, output)));
    for (NodeTally nodes : NodeTally.values()) {
      if (nodes != NodeTally.IDENTIFIERS) {
        first.addAll(output.side(nodes.side()).each(part -> nodes.write(part, output)));
      }
    }
    int[] done = {0};
    int all = first.size() + 2 * Partitions.COUNT;
    Runnable step = () -> listener.progress(Phase.JOIN, ++done[0], done[0] / (double) all);
    tasks.run(first, step);
    tasks.run(citations.decide(), step);
    // Last, as references wait for some that no paper has.
    tasks.run(identifiers(), step);
    output.close();
  }

  private List<Partitions.Task> identifiers() throws IOException {
    return output
        .side(Side.IDENTIFIERS)
        .each(partition -> NodeTally.IDENTIFIERS.write(partition, output));
  }

  ImportOutput output() {
    return output;
  }

  long records() {
    return groups.records();
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    output.close();
  }
}
