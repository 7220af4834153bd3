package org.papergraph.source.openalex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.model.Authorship;
import org.papergraph.model.Orcid;
import org.papergraph.source.JsonObject;

/// The authors of a work.
///
/// @param named in printed order, as far as they have names
/// @param count how many there are, where the list does not name them all: the API cuts lists at
///   100, and some authorships have no name
record Authors(List<Authorship> named, @Nullable Integer count) {
  private static final Pattern ID = Pattern.compile("(?:https?://\\S{1,60}/)?([Aa]\\d{1,19})");

  /// The author of all authorships of whom OpenAlex does not know who it is.
  private static final String NOBODY = "A9999999999";

  static Authors of(JsonObject work) {
    List<JsonObject> authorships = work.objects("authorships");
    List<Authorship> named = new ArrayList<>();
    for (JsonObject authorship : authorships) {
      JsonObject author = authorship.object("author");
      String printed = authorship.text("raw_author_name");
      String name = printed == null ? author.text("display_name") : printed;
      if (name != null) {
        named.add(new Authorship(name, orcid(authorship), affiliation(authorship), ids(author)));
      }
    }
    int listed = authorships.size();
    if (Boolean.TRUE.equals(work.trueOrFalse("is_authors_truncated"))) {
      Integer count = work.integer("authors_count");
      return new Authors(named, count == null || count < listed ? null : count);
    }
    return new Authors(named, listed == named.size() ? null : Integer.valueOf(listed));
  }

  /// The iD that the paper gives, else that of the person whom OpenAlex takes the author for.
  private static @Nullable Orcid orcid(JsonObject authorship) {
    String printed = authorship.text("raw_orcid");
    String own = printed == null ? authorship.object("author").text("orcid") : printed;
    return own == null ? null : Orcid.parse(own).orElse(null);
  }

  private static @Nullable String affiliation(JsonObject authorship) {
    String names =
        authorship.objects("institutions").stream()
            .map(institution -> institution.text("display_name"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      return names;
    }
    String printed = String.join("; ", authorship.texts("raw_affiliation_strings"));
    return printed.isEmpty() ? authorship.text("raw_affiliation_string") : printed;
  }

  private static Map<String, String> ids(JsonObject author) {
    Matcher id = ID.matcher(Objects.requireNonNullElse(author.text("id"), ""));
    String known = id.matches() ? "A" + id.group(1).substring(1) : NOBODY;
    return known.equals(NOBODY) ? Map.of() : Map.of(WorkIds.SCHEME, known);
  }
}
