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
    void accept(String path, String name, Peeked peeked) throws IOException;
  }

  void unpack(String path, String name, InputStream in) {
    unpack(path, name, in, 0);
  }

  private void unpack(String path, String name, InputStream in, int depth) {
    try {
      Peeked peeked = Peeked.of(in);
      Packing packing = Packing.of(peeked.start());
      if (packing != Packing.NONE && depth == MAX_DEPTH) {
        throw new UnreadableCaptureException(
            "is packed more than "
                + MAX_DEPTH
                + " times over: unpack it yourself, if you trust it");
      }
      switch (packing) {
        case NONE -> unpacked.accept(path, name, peeked);
        case GZIP, ZSTD ->
            unpack(path, name, ExpansionGuard.decompress(peeked.stream(), packing), depth + 1);
        case TAR -> unpackTar(path, name, peeked, depth);
        case ZIP -> unpackZip(path, name, peeked, depth);
      }
    } catch (IOException e) {
      visitor.unreadable(path, e);
    }
  }

  private void unpackTar(String path, String name, Peeked peeked, int depth) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(peeked.stream(), "UTF-8")) {
      unpackMembers(path, name, tar, tar, depth);
    }
  }

  private void unpackZip(String path, String name, Peeked peeked, int depth) throws IOException {
    ZipEnd end = new ZipEnd(peeked.stream());
    CountedStream packed = new CountedStream(end);
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(packed)) {
      InputStream guarded = new ExpansionGuard(zip, packed::count, "zip");
      unpackMembers(path, name, zip, guarded, depth);
      if (!end.isSeen()) {
        throw new UnreadableCaptureException(
            "is a zip archive without its end, so that members may be missing: copy it again");
      }
    }
  }

  private <E extends ArchiveEntry> void unpackMembers(
      String path, String name, ArchiveInputStream<E> archive, InputStream content, int depth)
      throws IOException {
    for (E member = next(archive); member != null; member = next(archive)) {
      String inside = "!" + member.getName().replaceAll("\\p{Cntrl}", "?");
      if (!isCapture(member)) {
        continue;
      }
      if (archive.canReadEntryData(member)) {
        unpack(path + inside, name + inside, new Unclosable(content), depth + 1);
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
  private static final class Unclosable extends FilterInputStream {
    Unclosable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
