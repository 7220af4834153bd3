package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.papergraph.source.Capture;
import org.papergraph.source.Parsed;
import org.papergraph.source.SourceVisitor;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Prints records as lines, rejects and unreadable files as messages, and counts all of them.
final class RecordPrinter implements SourceVisitor {
  /// A reader at the other end of a pipe waits no longer than this for a record that is known.
  private static final long FLUSH_EVERY_NANOS = 200_000_000;

  private final OutputStream out;
  private final PrintWriter err;
  private long records;
  private long rejected;
  private long unreadable;
  private long flushedAt = System.nanoTime();

  RecordPrinter(OutputStream out, PrintWriter err) {
    this.out = new BufferedOutputStream(out, 64 << 10);
    this.err = err;
  }

  @Override
  public void visit(String path, Capture capture, Stream<Parsed> parsed) {
    for (Iterator<Parsed> each = parsed.iterator(); each.hasNext(); ) {
      switch (each.next()) {
        case Parsed.Accepted(var paper) -> print(PaperRecordWriter.write(paper));
        case Parsed.Rejected(var at, String reason) -> {
          rejected++;
          report("REJECTED " + path + ":" + at.place() + " " + reason);
        }
      }
    }
  }

  @Override
  public void unreadable(String path, IOException reason) {
    unreadable++;
    report("papergraph: " + path + " " + message(reason));
  }

  @Override
  public void passedOver(String path, String what) {
    report("papergraph: " + path + ": passed over " + what);
  }

  /// What the command ends with: the counts where there is more to say than the records do, and the
  /// exit code.
  int finish() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    if (rejected > 0 || unreadable > 0) {
      report(
          "papergraph: %d records, %d rejected, %d files unreadable"
              .formatted(records, rejected, unreadable));
    }
    return unreadable > 0 ? 1 : 0;
  }

  private void print(String record) {
    records++;
    try {
      out.write(record.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      if (System.nanoTime() - flushedAt > FLUSH_EVERY_NANOS) {
        out.flush();
        flushedAt = System.nanoTime();
      }
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /// In the order in which things happened, should both streams go to one terminal.
  private void report(String line) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    err.println(line);
    err.flush();
  }

  private static String message(IOException reason) {
    String message = reason.getMessage();
    return message == null ? "cannot be read (" + reason.getClass().getSimpleName() + ")" : message;
  }
}
