package org.papergraph.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The captures that lie on disk: path and query, then the bytes.
final class Kept {
  private Kept() {}

  static List<String> in(Path home) {
    try (Stream<Path> files = Files.walk(home.resolve("captures"))) {
      return files
          .filter(file -> file.toString().endsWith(".warc.gz"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> paths(Path home) {
    return in(home).stream().map(capture -> capture.split(" ", 2)[0]).toList();
  }

  static List<String> read(InputStream in) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      return read(reader);
    }
  }

  private static List<String> read(Path file) {
    try (WarcReader reader = new WarcReader(file)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not whole", e);
    }
  }

  private static List<String> read(WarcReader reader) throws IOException {
    List<String> captures = new ArrayList<>();
    for (WarcRecord record : reader) {
      if (record instanceof WarcResponse response) {
        byte[] body = response.http().body().stream().readAllBytes();
        String path = response.target().replaceFirst("https?://[^/]*", "");
        captures.add(path + " " + new String(body, StandardCharsets.UTF_8));
      }
    }
    return captures;
  }
}
