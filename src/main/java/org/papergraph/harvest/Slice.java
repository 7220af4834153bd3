package org.papergraph.harvest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;

/// Where a capture lies in a file of captures: from its first byte to before its last.
public record Slice(String file, long begin, long end) {

  /// The capture as a file of its own would be.
  InputStream open(Path folder) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(folder.resolve(file));
    try {
      channel.position(begin);
      return BoundedInputStream.builder()
          .setInputStream(new BufferedInputStream(Channels.newInputStream(channel)))
          .setMaxCount(end - begin)
          .get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
