package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.ArxivId;
import org.papergraph.model.AttestedRecord;
import org.papergraph.model.Doi;
import org.papergraph.model.PaperKeys;
import org.papergraph.model.Reference;

/// The keys by which references name papers and papers are found.
public final class ReferenceKeys {
  private ReferenceKeys() {}

  /// The keys of a reference, the surest first. A title that many papers could have is a key only
  /// with author and year.
  static List<String> of(Reference reference) {
    String title = reference.title();
    return of(reference, title == null ? null : TitleKey.of(title));
  }

  /// The same where the title's key is known already.
  static List<String> of(Reference reference, @Nullable TitleKey title) {
    List<String> keys = new ArrayList<>();
    ArxivId arxiv = Attesting.arxivId(reference.ids());
    if (arxiv != null) {
      keys.add("arxiv:" + arxiv.value());
    }
    Doi doi = Attesting.doi(reference.ids());
    if (doi != null) {
      keys.add(Digest.bounded("doi:" + doi.value(), Attesting.LONGEST_ID));
    }
    keys.addAll(Attesting.others(reference.ids()));
    if (title != null) {
      boolean supported = !reference.authors().isEmpty() && reference.year() != null;
      if (!title.value().isEmpty() && (title.distinctive() || supported)) {
        keys.add("title:" + title.value());
      }
    }
    return keys;
  }

  /// All keys by which the paper of these records can be named.
  public static Set<String> of(Iterable<AttestedRecord> records) {
    Set<String> keys = new TreeSet<>();
    for (AttestedRecord attested : records) {
      PaperKeys known = attested.keys();
      if (known.arxiv() != null) {
        keys.add("arxiv:" + known.arxiv());
      }
      if (known.doi() != null) {
        keys.add("doi:" + known.doi());
      }
      keys.addAll(known.others());
      if (known.titleKey() != null) {
        keys.add("title:" + known.titleKey());
      }
    }
    return keys;
  }
}
