package org.papergraph.source.csljson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.source.BadRecordException;
import org.papergraph.source.JsonObject;

/// The names of an item's authors, in the order in which they are read: `Ludwig van Beethoven Jr.`
final class Names {
  private static final List<String> PARTS =
      List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix");

  private Names() {}

  static List<Authorship> of(List<JsonObject> names) {
    List<Authorship> authors = new ArrayList<>();
    for (JsonObject name : names) {
      String printed = printed(name);
      if (printed == null) {
        throw new BadRecordException(
            name.path() + "family: is missing, and so are the other parts of the name");
      }
      String orcid = name.text("ORCID");
      authors.add(
          new Authorship(
              printed, orcid == null ? null : Orcid.parse(orcid).orElse(null), null, Map.of()));
    }
    return authors;
  }

  private static @Nullable String printed(JsonObject name) {
    String parts =
        PARTS.stream().map(name::text).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return parts.isEmpty() ? name.text("literal") : parts;
  }
}
