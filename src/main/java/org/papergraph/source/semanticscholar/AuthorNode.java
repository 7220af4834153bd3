package org.papergraph.source.semanticscholar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;

/// An author as Semantic Scholar tells one.
final class AuthorNode {
  private AuthorNode() {}

  static Authorship authorship(JsonObject author) {
    String name = author.text("name");
    if (name == null) {
      throw new BadRecordException(author.path() + "name: is missing");
    }
    JsonObject external = author.object("externalIds");
    Map<String, String> ids = new LinkedHashMap<>();
    put(ids, "s2", author.id("authorId"));
    // Several keys of DBLP would be several people there.
    List<String> dblp = external.texts("DBLP");
    put(ids, "dblp", dblp.size() == 1 ? dblp.getFirst() : null);
    List<String> orcid = external.texts("ORCID");
    String affiliations = String.join("; ", author.texts("affiliations"));
    return new Authorship(
        name,
        orcid.isEmpty() ? null : Orcid.parse(orcid.getFirst()).orElse(null),
        affiliations.isEmpty() ? null : affiliations,
        ids);
  }

  private static void put(Map<String, String> ids, String scheme, @Nullable String id) {
    if (id != null) {
      ids.put(scheme, id);
    }
  }
}
