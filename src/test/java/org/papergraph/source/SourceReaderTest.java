package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private static final byte[] ONE = record("One");
  private static final byte[] TWO = record("Two");

  @TempDir Path folder;

  @Test
  void compressionAndArchivesAreTakenOffHoweverTheyAreNested() throws IOException {
    assertThat(ParsedCapture.of(gzip(ONE)).titles()).containsExactly("One");
    assertThat(ParsedCapture.of(Zstd.compress(ONE)).titles()).containsExactly("One");
    assertThat(ParsedCapture.of(gzip(gzip(ONE))).titles()).containsExactly("One");

    ParsedCapture tar =
        ParsedCapture.of(gzip(tar("a/one.ndjson", ONE, "two.ndjson.gz", gzip(TWO))));
    assertThat(tar.titles()).containsExactly("One", "Two");
    assertThat(tar.captures()).containsExactly("x!a/one.ndjson", "x!two.ndjson.gz");

    ParsedCapture zip = ParsedCapture.of(zip("one", ONE, "inner.zip", zip("two", TWO)));
    assertThat(zip.captures()).containsExactly("x!one", "x!inner.zip!two");
  }

  @Test
  void aZipThatLostItsEndIsNamedBecauseMembersMayBeMissing() throws IOException {
    byte[] whole = zip("one", ONE, "two", TWO);
    int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    ParsedCapture cut = ParsedCapture.of(Arrays.copyOf(whole, directory));
    assertThat(cut.titles()).containsExactly("One", "Two");
    assertThat(cut.unreadable).singleElement().asString().contains("copy it again");
    assertThat(ParsedCapture.of(bytes("PK\u0003\u0004trash")).unreadable).hasSize(1);
    assertThat(ParsedCapture.of(whole).unreadable).isEmpty();
  }

  @Test
  void compressedFilesThatWereJoinedAreReadToTheEnd() throws IOException {
    assertThat(ParsedCapture.of(join(gzip(ONE), gzip(TWO))).titles()).containsExactly("One", "Two");
    assertThat(ParsedCapture.of(join(Zstd.compress(ONE), Zstd.compress(TWO))).titles())
        .containsExactly("One", "Two");
  }

  @Test
  void oneBadMemberOfAnArchiveDoesNotStopTheOthers() throws IOException {
    ParsedCapture zip =
        ParsedCapture.of(
            zip("logo.png", bytes("\u0089PNG\r\n"), "__MACOSX/._one", ONE, "one.ndjson", ONE));

    assertThat(zip.titles()).containsExactly("One");
    assertThat(zip.unreadable).containsExactly("x!logo.png is a PNG image, not a page or records");
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    Files.write(folder.resolve("b/two.txt"), TWO);
    Files.write(folder.resolve("b/.git/config"), ONE);
    Files.write(folder.resolve("a.ndjson"), ONE);
    Files.write(folder.resolve(".DS_Store"), ONE);

    assertThat(ParsedCapture.of(folder).captures()).containsExactly("a.ndjson", "b/two.txt");
  }

  @Test
  void aFileOfNoUseIsAnErrorThatSaysWhatItIs() {
    assertThat(ParsedCapture.of(new byte[0]).unreadable)
        .containsExactly("x is empty: save or fetch it again");
    assertThat(ParsedCapture.of(bytes(" \n\n\t ")).unreadable)
        .containsExactly("x holds nothing but white space: save or fetch it again");
    assertThat(ParsedCapture.of(bytes("\u007FELF\2\1\1")).unreadable)
        .containsExactly("x is a Linux program or library, not a page or records");
    assertThat(ParsedCapture.of(bytes("ab\0cd")).unreadable)
        .containsExactly("x is a binary file, not a page or records");
    assertThat(ParsedCapture.of(bytes("Dear diary,\n\ntoday")).unreadable.getFirst())
        .startsWith(
            "x is text in no known format, which begins “Dear diary, today”. What can be read: ")
        .contains("arxiv.jp", "PaperRecord");
    assertThat(
            ParsedCapture.of(bytes("{\"id\": 7, \"title\": \"of another kind\"}"))
                .unreadable
                .getFirst())
        .startsWith("x is JSON in no known format");
    assertThat(ParsedCapture.of(folder.resolve("nowhere.html")).unreadable)
        .containsExactly(folder.resolve("nowhere.html") + " does not exist: check the name");
  }

  @Test
  void aCutOffArchiveGivesWhatItHasAndAnError() throws IOException {
    byte[] packed = gzip(join(ONE, incompressible()));
    ParsedCapture cut = ParsedCapture.of(Arrays.copyOf(packed, packed.length - 400_000));

    assertThat(cut.titles()).containsExactly("One");
    assertThat(cut.unreadable).hasSize(1);
    assertThat(cut.unreadable.getFirst()).contains("gzip", "cut off or damaged");
  }

  @Test
  void aDecompressionBombIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(ONE);
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        gzip.write(spaces);
      }
    }
    ParsedCapture read = ParsedCapture.of(bomb.toByteArray());

    assertThat(read.titles()).containsExactly("One");
    assertThat(read.unreadable).hasSize(1);
    assertThat(read.unreadable.getFirst()).contains("as bombs do");

    byte[] nested = ONE;
    for (int i = 0; i < 9; i++) {
      nested = gzip(nested);
    }
    assertThat(ParsedCapture.of(nested).unreadable.getFirst()).contains("packed more than 8 times");
  }

  @Test
  void aPageLongerThanTheLimitIsAnError() {
    ParsedCapture page = ParsedCapture.of(repeated("word ", 100 << 20));

    assertThat(page.unreadable)
        .containsExactly(
            "x is longer than 16 MiB, the longest page that is read; is it a page at all?");
  }

  @Test
  void aLineLongerThanTheLimitIsARejectAndTheNextLinesAreRead() {
    InputStream in =
        new SequenceInputStream(
            new SequenceInputStream(
                new ByteArrayInputStream(join(ONE, bytes("{\"title\": \""))),
                repeated("endless ", 100 << 20)),
            new ByteArrayInputStream(join(bytes("\"}\n"), TWO)));
    ParsedCapture read = ParsedCapture.of(in);

    assertThat(read.titles()).containsExactly("One", "Two");
    assertThat(read.rejected).containsExactly("line 2 is longer than 16 MiB");
    assertThat(read.unreadable).isEmpty();
  }

  private static byte[] record(String title) {
    return bytes("{\"title\": \"" + title + "\"}\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(
        text.startsWith("\u0089") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(joined::writeBytes);
    return joined.toByteArray();
  }

  /// Blank lines of letters that no compressor shrinks, so that a cut falls after the first block.
  private static byte[] incompressible() {
    byte[] noise = new byte[1 << 20];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = " \t\n\r".getBytes(StandardCharsets.US_ASCII)[noise[i] & 3];
    }
    return join(noise, noise, noise);
  }

  private static InputStream repeated(String word, int length) {
    byte[] bytes = bytes(word);
    return new InputStream() {
      private int position;

      @Override
      public int read() {
        return position == length ? -1 : bytes[position++ % bytes.length];
      }

      @Override
      public int read(byte[] buffer, int offset, int wanted) {
        int count = Math.min(wanted, length - position);
        for (int i = 0; i < count; i++) {
          buffer[offset + i] = bytes[position++ % bytes.length];
        }
        return count == 0 && wanted > 0 ? -1 : count;
      }
    };
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndBytes[i]);
        entry.setSize(((byte[]) namesAndBytes[i + 1]).length);
        tar.putArchiveEntry(entry);
        tar.write((byte[]) namesAndBytes[i + 1]);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}
