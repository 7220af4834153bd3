package org.papergraph.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Decompressed bytes, as long as they are in proportion to the compressed ones: a few kilobytes
/// that grow to terabytes are an attack, not a capture.
final class ExpansionGuard extends FilterInputStream {
  /// Text shrinks to a tenth, at best to a fiftieth.
  private static final long MAX_RATIO = 250;

  /// Below it any proportion will do.
  private static final long FREE_BYTES = 64L << 20;

  private final LongSupplier packedBytes;
  private final String packing;
  private long bytes;

  ExpansionGuard(InputStream in, LongSupplier packedBytes, String packing) {
    super(in);
    this.packedBytes = packedBytes;
    this.packing = packing;
  }

  static InputStream decompress(InputStream packed, Packing packing) throws IOException {
    CountedStream counted = new CountedStream(packed);
    InputStream buffered = new BufferedInputStream(counted, 64 << 10);
    InputStream plain =
        switch (packing) {
          case GZIP ->
              GzipCompressorInputStream.builder()
                  .setInputStream(buffered)
                  .setDecompressConcatenated(true)
                  .get();
          case ZSTD -> new ZstdInputStream(buffered);
          case ZIP, TAR, WARC, NONE ->
              throw new IllegalArgumentException(packing + " is not compression");
        };
    return new ExpansionGuard(plain, counted::count, packing.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (IOException e) {
      throw new UnreadableCaptureException(
          "cannot be decompressed to its end ("
              + packing
              + ": "
              + e.getMessage()
              + "): it is cut off or damaged, copy it again",
          e);
    }
    bytes += Math.max(0, read);
    if (bytes > FREE_BYTES && bytes > MAX_RATIO * packedBytes.getAsLong()) {
      throw new UnreadableCaptureException(
          "grows to more than %d times its size when decompressed, as bombs do: decompress it yourself, if you trust it"
              .formatted(MAX_RATIO));
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 8192)).length;
  }
}
