package org.papergraph.api.collaboration;

import java.util.Collection;
import org.papergraph.graph.read.BylineFinder;
import org.papergraph.graph.read.TiePapers;
import org.papergraph.network.Byline;
import org.papergraph.network.BylineSource;
import org.papergraph.network.Signer;

/// The stored papers as the searches see them: one statement a call.
record BylineReader(BylineFinder finder, TiePapers papers) implements BylineSource {
  @Override
  public Collection<Byline> bylinesOf(Collection<String> authors) {
    return finder.list(authors, papers).stream().map(BylineReader::byline).toList();
  }

  private static Byline byline(BylineFinder.Byline read) {
    return new Byline(
        read.paper(),
        read.authorCount(),
        read.year(),
        read.signers().stream()
            .map(signer -> new Signer(signer.author(), signer.confidence()))
            .toList());
  }
}
