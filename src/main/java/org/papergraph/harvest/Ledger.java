package org.papergraph.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.fetch.Answer;
import org.papergraph.fetch.WarcFile;

/// The books of one harvest: its journal, its captures and the ids that it asks for.
final class Ledger implements Closeable {
  static final String JOURNAL = ".ndjson";
  private static final String IDS = ".ids";

  /// A file of captures that is longer is followed by another one.
  private static final long LONG_FILE = 1L << 30;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Folder folder;
  private final String key;
  private final Journal journal;
  private final JournalLine.Begun begun;
  private final List<String> ids;
  private final String software;
  private @Nullable WarcFile file;

  private Ledger(
      Folder folder,
      String key,
      Journal journal,
      JournalLine.Begun begun,
      List<String> ids,
      String software) {
    this.folder = folder;
    this.key = key;
    this.journal = journal;
    this.begun = begun;
    this.ids = ids;
    this.software = software;
  }

  /// Of a harvest that was broken off, or of a new one.
  static Ledger open(Folder folder, Task task, Instant now, String software) throws IOException {
    Path path = folder.hidden(task.key() + JOURNAL);
    Journal journal = Journal.open(path);
    if (journal.isDone()) {
      journal.close();
      Files.delete(path);
      journal = Journal.open(path);
    }
    try {
      Path idsFile = folder.hidden(task.key() + IDS);
      if (journal.begun().isEmpty()) {
        begin(folder, task, now, journal, idsFile);
      }
      List<String> ids = task.wanted() == null ? List.of() : Files.readAllLines(idsFile);
      Ledger ledger =
          new Ledger(folder, task.key(), journal, journal.begun().orElseThrow(), ids, software);
      ledger.cutOff();
      return ledger;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static void begin(Folder folder, Task task, Instant now, Journal journal, Path idsFile)
      throws IOException {
    Instant lastTime =
        Freshness.in(folder.hidden(""), task.sets()).map(Freshness::asOf).orElse(null);
    Wanted wanted = task.wanted();
    Integer count = null;
    if (wanted != null) {
      List<String> ids = wanted.ids().get();
      Files.write(idsFile, ids);
      count = ids.size();
    }
    journal.add(new JournalLine.Begun(task.provider().id(), now, task.scope(now, lastTime), count));
  }

  /// Removes what was written after the last step: maybe half of a capture.
  private void cutOff() throws IOException {
    Optional<Slice> last = journal.lastSlice();
    int number = last.map(slice -> number(slice.file())).orElse(0);
    Files.deleteIfExists(folder.captures().resolve(name(number + 1)));
    if (last.isPresent()) {
      file = open(last.get().file(), last.get().end());
    }
  }

  Journal journal() {
    return journal;
  }

  JournalLine.Begun begun() {
    return begun;
  }

  List<String> ids() {
    return ids;
  }

  Path captures() {
    return folder.captures();
  }

  <S extends Record> S state(Plan<S> plan) {
    return journal
        .last()
        .map(step -> Json.MAPPER.treeToValue(step.state(), plan.stateType()))
        .orElseGet(plan::start);
  }

  /// Keeps an answer, and then the state that follows it.
  void keep(Answer answer, Record state, int papers, Instant at) throws IOException {
    WarcFile captures = file();
    long begin = captures.end();
    captures.add(answer);
    Slice slice = new Slice(String.valueOf(captures.path().getFileName()), begin, captures.end());
    journal.add(new JournalLine.Step(at, Json.MAPPER.valueToTree(state), slice, papers));
  }

  /// Goes on without an answer.
  void pass(Record state, Instant at) throws IOException {
    journal.add(new JournalLine.Step(at, Json.MAPPER.valueToTree(state), null, 0));
  }

  private WarcFile file() throws IOException {
    WarcFile open = file;
    if (open == null) {
      open = open(name(1), 0);
    } else if (open.end() > LONG_FILE) {
      int number = number(String.valueOf(open.path().getFileName()));
      open.close();
      open = open(name(number + 1), 0);
    }
    file = open;
    return open;
  }

  private WarcFile open(String name, long end) throws IOException {
    return WarcFile.open(folder.captures().resolve(name), end, software);
  }

  private static int number(String file) {
    return Integer.parseInt(file.replaceAll(".*-(\\d+)\\.warc\\.gz", "$1"));
  }

  private String name(int number) {
    return "%s-%s-%05d.warc.gz".formatted(key, STAMP.format(begun.at()), number);
  }

  @Override
  public void close() throws IOException {
    try {
      if (file != null) {
        file.close();
      }
    } finally {
      journal.close();
    }
  }
}
