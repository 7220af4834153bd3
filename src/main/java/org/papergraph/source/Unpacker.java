package org.papergraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.PartialDate;

/// Takes compression and archives off, however they are nested, without unpacking to disk.
///
/// One bad member of an archive does not stop the others. Members that are no files (folders,
/// links) and those whose names begin with a full stop or lie under `__MACOSX` are passed over.
final class Unpacker {
  /// An archive that holds itself would be unpacked for ever.
  private static final int MAX_DEPTH = 8;

  private final Unpacked unpacked;
  private final SourceVisitor visitor;

  Unpacker(Unpacked unpacked, SourceVisitor visitor) {
    this.unpacked = unpacked;
    this.visitor = visitor;
  }

  interface Unpacked {
    /// Takes a file that is packed no more, with the day when it was saved where its archive knows.
    void accept(String path, String name, @Nullable PartialDate captured, Peeked peeked)
        throws IOException;
  }

  void unpack(String path, String name, InputStream in) {
    unpack(path, name, null, in, 0);
  }

  void unpack(String path, String name, @Nullable PartialDate captured, InputStream in, int depth) {
    try {
      Peeked peeked = Peeked.of(in);
      Packing packing = packing(peeked);
      if (packing != Packing.NONE && depth == MAX_DEPTH) {
        throw new UnreadableCaptureException(
            "is packed more than "
                + MAX_DEPTH
                + " times over: unpack it yourself, if you trust it");
      }
      switch (packing) {
        case NONE -> unpacked.accept(path, name, captured, peeked);
        case GZIP, ZSTD -> {
          InputStream plain = ExpansionGuard.decompress(peeked.stream(), packing);
          unpack(path, name, captured, plain, depth + 1);
        }
        case TAR -> unpackTar(path, name, captured, peeked, depth);
        case ZIP -> unpackZip(path, name, captured, peeked, depth);
        case WARC -> new WarcMembers(this, visitor).unpack(path, peeked.stream(), depth + 1);
      }
    } catch (IOException e) {
      visitor.unreadable(path, e);
    }
  }

  /// Each record of a web archive is compressed for itself, so that one can be read that was cut
  /// off: its reader takes the compression off.
  private static Packing packing(Peeked peeked) {
    Packing packing = Packing.of(peeked.start());
    return packing == Packing.GZIP && Packing.isGzippedWarc(peeked.start())
        ? Packing.WARC
        : packing;
  }

  private void unpackTar(
      String path, String name, @Nullable PartialDate captured, Peeked peeked, int depth)
      throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(peeked.stream(), "UTF-8")) {
      unpackMembers(path, name, captured, tar, tar, depth);
    }
  }

  private void unpackZip(
      String path, String name, @Nullable PartialDate captured, Peeked peeked, int depth)
      throws IOException {
    ZipEnd end = new ZipEnd(peeked.stream());
    CountedStream packed = new CountedStream(end);
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(packed)) {
      InputStream guarded = new ExpansionGuard(zip, packed::count, "zip");
      unpackMembers(path, name, captured, zip, guarded, depth);
      if (!end.isSeen()) {
        throw new UnreadableCaptureException(
            "is a zip archive without its end, so that members may be missing: copy it again");
      }
    }
  }

  private <E extends ArchiveEntry> void unpackMembers(
      String path,
      String name,
      @Nullable PartialDate captured,
      ArchiveInputStream<E> archive,
      InputStream content,
      int depth)
      throws IOException {
    for (E member = next(archive); member != null; member = next(archive)) {
      String inside = "!" + member.getName().replaceAll("\\p{Cntrl}", "?");
      if (!isCapture(member)) {
        continue;
      }
      if (archive.canReadEntryData(member)) {
        unpack(path + inside, name + inside, captured, new Unclosable(content), depth + 1);
      } else {
        visitor.unreadable(
            path + inside,
            new UnreadableCaptureException(
                "is encrypted or stored in a way that cannot be streamed: unpack the archive"
                    + " first"));
      }
    }
  }

  private static <E extends ArchiveEntry> @Nullable E next(ArchiveInputStream<E> archive)
      throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableCaptureException(
          "is an archive that is cut off or damaged (" + reason(e) + "): copy it again", e);
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? "it ends too early" : e.getMessage();
  }

  private static boolean isCapture(ArchiveEntry member) {
    boolean file = member instanceof TarArchiveEntry tar ? tar.isFile() : !member.isDirectory();
    if (!file) {
      return false;
    }
    for (String part : member.getName().split("/", -1)) {
      if (part.equals("__MACOSX") || (part.startsWith(".") && !part.equals("."))) {
        return false;
      }
    }
    return true;
  }

  /// A member's parser closes what it reads; the archive goes on.
  static final class Unclosable extends FilterInputStream {
    Unclosable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
