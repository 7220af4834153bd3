package org.papergraph.corpus;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.papergraph.model.PaperRecord;
import org.papergraph.source.paperrecord.PaperRecordWriter;

/// Writes a corpus as PaperRecord lines: `papers seed [file|-]`, packed where the name ends in
/// `.gz`.
public final class MakeCorpus {
  private MakeCorpus() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      System.err.println("Usage: MakeCorpus papers seed [file.ndjson|file.ndjson.gz|-]");
      System.exit(2);
    }
    int papers = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    String file = arguments.length == 3 ? arguments[2] : "-";
    try (OutputStream out = open(file)) {
      write(CorpusMaker.records(seed, papers), out);
    }
  }

  /// Writes a corpus to a file.
  public static void write(Path file, long seed, int papers) throws IOException {
    try (OutputStream out = open(file.toString())) {
      write(CorpusMaker.records(seed, papers), out);
    }
  }

  /// Writes records, one a line.
  public static void write(Stream<PaperRecord> records, OutputStream out) throws IOException {
    BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (PaperRecord record : (Iterable<PaperRecord>) records::iterator) {
      lines.write(PaperRecordWriter.write(record));
      lines.write('\n');
    }
    lines.flush();
  }

  private static OutputStream open(String file) throws IOException {
    if (file.equals("-")) {
      return System.out;
    }
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)), 1 << 16);
    return file.endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}
