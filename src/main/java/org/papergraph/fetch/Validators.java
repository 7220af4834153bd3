package org.papergraph.fetch;

import org.jspecify.annotations.Nullable;

/// By what a server can tell that a page has not changed since it was fetched.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);
}
