package org.papergraph.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// arXiv's archives and categories, their names, and the codes that are aliases of others.
///
/// Facts of arXiv's own taxonomy as of 2026, in `arxiv-taxonomy.tsv` beside this class.
public final class ArxivTaxonomy {
  private static final Map<String, Entry> ENTRIES = read();

  private ArxivTaxonomy() {}

  /// Whether arXiv has, or had, a category of this code.
  public static boolean isCategory(String code) {
    Entry entry = ENTRIES.get(code);
    return entry != null && entry.category();
  }

  /// Whether old-style ids can begin with this archive.
  public static boolean isArchive(String name) {
    return ENTRIES.containsKey(name);
  }

  /// The category that a code means: itself, or what it is an alias of.
  public static String canonical(String code) {
    Entry entry = ENTRIES.get(code);
    return entry == null || entry.aliasOf().isEmpty() ? code : entry.aliasOf();
  }

  /// The other codes of a canonical category, in order.
  public static List<String> aliases(String canonical) {
    List<String> aliases = new ArrayList<>();
    ENTRIES.forEach((code, entry) -> {
      if (entry.aliasOf().equals(canonical)) {
        aliases.add(code);
      }
    });
    return List.copyOf(aliases);
  }

  /// The English name of a category, where arXiv has it.
  public static Optional<String> name(String code) {
    return Optional.ofNullable(ENTRIES.get(code)).map(Entry::name).filter(name -> !name.isEmpty());
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                ArxivTaxonomy.class.getResourceAsStream("arxiv-taxonomy.tsv"),
                "arxiv-taxonomy.tsv is not beside its class");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells ->
              entries.put(cells[0], new Entry(cells[2], cells[3], cells[1].equals("category"))));
    } catch (IOException e) {
      throw new UncheckedIOException("arxiv-taxonomy.tsv cannot be read", e);
    }
    return entries;
  }

  private record Entry(String aliasOf, String name, boolean category) {}
}
