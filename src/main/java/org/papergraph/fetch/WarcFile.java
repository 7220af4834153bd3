package org.papergraph.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// A file of captures (WARC 1.1, each record compressed for itself), to which answers are added.
///
/// What is added is on disk for good when the call returns; what a killed program left half written
/// is cut off when the file is opened again.
public final class WarcFile implements Closeable {
  /// Headers that tell of the way, not of the page: bodies are kept decompressed and whole.
  private static final Set<String> OF_THE_WAY =
      Set.of("transfer-encoding", "content-encoding", "content-length", "connection", "set-cookie");

  private static final MediaType UNKNOWN = MediaType.parse("application/octet-stream");

  private final Path path;
  private final FileChannel channel;
  private final WarcWriter writer;

  private WarcFile(Path path, FileChannel channel, WarcWriter writer) {
    this.path = path;
    this.channel = channel;
    this.writer = writer;
  }

  /// Opens a file at the end of its last whole record, or makes it.
  ///
  /// @param end what is known to be whole; 0 for a new file
  /// @param software the program's name and version, as the file states them
  public static WarcFile open(Path path, long end, String software) throws IOException {
    Files.createDirectories(path.toAbsolutePath().normalize().getParent());
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.size() < end) {
        throw new IOException(
            "%s has lost %,d bytes of its captures: move it away with its journal and fetch again"
                .formatted(path, end - channel.size()));
      }
      channel.truncate(end).position(end);
      WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
      WarcFile file = new WarcFile(path, channel, writer);
      if (end == 0) {
        file.describe(software);
      }
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// Where the next record will begin.
  public long end() throws IOException {
    return channel.position();
  }

  public Path path() {
    return path;
  }

  /// Adds an answer and returns when it is on disk.
  public void add(Answer answer) throws IOException {
    HttpResponse.Builder http =
        new HttpResponse.Builder(answer.status(), "").version(MessageVersion.HTTP_1_1);
    answer
        .headers()
        .forEach((name, values) -> {
          if (!OF_THE_WAY.contains(name) && !name.equals("content-type")) {
            values.forEach(value -> http.addHeader(name, value));
          }
        });
    http.body(type(answer), answer.body().bytes());
    writer.write(
        new WarcResponse.Builder(answer.asked().toString())
            .version(MessageVersion.WARC_1_1)
            .date(answer.at())
            .body(http.build())
            .build());
    channel.force(true);
  }

  private void describe(String software) throws IOException {
    writer.write(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .date(Instant.now())
            .filename(String.valueOf(path.getFileName()))
            .fields(
                Map.of("software", List.of(software), "format", List.of("WARC File Format 1.1")))
            .build());
  }

  private static MediaType type(Answer answer) {
    try {
      return answer.header("content-type").map(MediaType::parse).orElse(UNKNOWN);
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
