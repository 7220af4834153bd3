package org.papergraph.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What a harvest has done, written down after each step, so that a killed one goes on.
///
/// A step stands here only after its capture is on disk: what the files of captures hold beyond the
/// last step is cut off and fetched again. A last line that was torn counts as not written.
final class Journal implements Closeable {
  private final FileChannel channel;
  private JournalLine.@Nullable Begun begun;
  private JournalLine.@Nullable Step last;
  private final List<Slice> waiting = new ArrayList<>();
  private JournalLine.@Nullable Done done;
  private @Nullable Slice lastSlice;
  private long papers;
  private long steps;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /// Opens a journal, or makes it.
  ///
  /// @throws HarvestException if it is damaged elsewhere than at its end
  static Journal open(Path path) throws IOException {
    long whole = wholeLines(path);
    Journal journal =
        new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    try {
      journal.channel.truncate(whole).position(whole);
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        journal.take(parsed(path, line));
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static long wholeLines(Path path) throws IOException {
    if (!Files.exists(path)) {
      return 0;
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long end = file.length();
      while (end > 0) {
        file.seek(end - 1);
        if (file.read() == '\n') {
          return end;
        }
        end--;
      }
      return 0;
    }
  }

  private static JournalLine parsed(Path path, String line) throws HarvestException {
    try {
      return Json.MAPPER.readValue(line, JournalLine.class);
    } catch (JacksonException e) {
      throw new HarvestException(
          "%s is damaged at “%s”: give --restart to begin this harvest anew"
              .formatted(path, line.substring(0, Math.min(60, line.length()))),
          e);
    }
  }

  /// Writes a line down for good.
  void add(JournalLine line) throws IOException {
    String json = Json.MAPPER.writeValueAsString(line) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
    take(line);
  }

  private void take(JournalLine line) {
    switch (line) {
      case JournalLine.Begun first -> begun = first;
      case JournalLine.Step step -> {
        last = step;
        steps++;
        papers += step.papers();
        if (step.kept() != null) {
          waiting.add(step.kept());
          lastSlice = step.kept();
        }
      }
      case JournalLine.Ingested ingested ->
          waiting.subList(0, waiting.indexOf(ingested.upTo()) + 1).clear();
      case JournalLine.Done end -> done = end;
    }
  }

  Optional<JournalLine.Begun> begun() {
    return Optional.ofNullable(begun);
  }

  Optional<JournalLine.Step> last() {
    return Optional.ofNullable(last);
  }

  /// The end of what is known to be whole.
  Optional<Slice> lastSlice() {
    return Optional.ofNullable(lastSlice);
  }

  /// The captures that are not in the graph yet, in their order.
  List<Slice> waiting() {
    return List.copyOf(waiting);
  }

  long papers() {
    return papers;
  }

  long steps() {
    return steps;
  }

  boolean isDone() {
    return done != null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
