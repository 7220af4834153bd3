package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.PaperRecord;
import org.papergraph.model.PaperReference;
import org.papergraph.model.Reference;

/// The reference list of a paper, from all current records of it.
///
/// Entries with the same keys are one. An entry that names no paper (printed text without title or
/// identifier) stays in its record alone.
public final class ReferencesFold {
  private ReferencesFold() {}

  /// The same records in any order give the same list.
  public static List<PaperReference> of(Collection<AttestedRecord> records) {
    if (records.stream().allMatch(attested -> attested.record().references().isEmpty())) {
      return List.of();
    }
    Map<List<String>, Entry> entries = new LinkedHashMap<>();
    for (AttestedRecord attested :
        Revisions.current(RecordRank.bestFirst(records.stream()), PaperRecord::references)) {
      String provider = attested.record().source().provider();
      for (Reference reference : attested.record().references()) {
        String text = reference.title();
        TitleKey title = text == null ? null : TitleKey.of(text);
        List<String> keys = ReferenceKeys.of(reference, title);
        if (!keys.isEmpty()) {
          entries.computeIfAbsent(keys, _ -> new Entry()).add(reference, title, provider);
        }
      }
    }
    List<PaperReference> folded = new ArrayList<>(entries.size());
    entries.forEach((keys, entry) -> folded.add(entry.reference(folded.size(), keys)));
    return folded;
  }

  /// What several records say in one entry.
  private static final class Entry {
    private boolean distinctive;
    private @Nullable String firstAuthor;
    private @Nullable Integer year;
    private boolean influential;
    private final TreeSet<String> attestedBy = new TreeSet<>();
    private final TreeSet<String> intents = new TreeSet<>();

    void add(Reference reference, @Nullable TitleKey title, String provider) {
      distinctive |= title != null && title.distinctive();
      if (firstAuthor == null && !reference.authors().isEmpty()) {
        firstAuthor = reference.authors().getFirst();
      }
      year = year == null ? reference.year() : year;
      influential |= Boolean.TRUE.equals(reference.influential());
      attestedBy.add(provider);
      reference.intents().stream().filter(intent -> !intent.isBlank()).forEach(intents::add);
    }

    PaperReference reference(int entry, List<String> keys) {
      return new PaperReference(
          entry,
          keys,
          distinctive,
          firstAuthor,
          year,
          List.copyOf(attestedBy),
          influential,
          List.copyOf(intents));
    }
  }
}
