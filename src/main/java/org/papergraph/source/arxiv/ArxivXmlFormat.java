package org.papergraph.source.arxiv;

import java.util.regex.Pattern;
import org.papergraph.source.Preview;
import org.papergraph.source.SourceFormat;
import org.papergraph.source.SourceParser;

/// Recognises arXiv's XML by the names that only its schemas and servers have.
public final class ArxivXmlFormat implements SourceFormat {
  private static final Pattern XML =
      Pattern.compile(
          "\\s*(?:<\\?xml\\b|<!--|<(?:\\w{1,9}:)?(?:feed|rss|RDF|OAI-PMH|record|arXiv(?:Raw)?|ListRecords|GetRecord|metadata|entry)[\\s>])");

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)<(?:id|guid[^>]{0,99}|identifier)>\\s{0,99}oai:arxiv\\.org:"
              + "|<id>\\s{0,99}https?://(?:export\\.)?arxiv\\.org/(?:api|abs)/"
              + "|xmlns(?::\\w{1,9})?=[\"']https?://arxiv\\.org/(?:OAI|schemas)/"
              + "|<request\\b[^>]{0,500}>\\s{0,99}https?://(?:[a-z]{1,20}\\.)?arxiv\\.org/oai"
              + "|<(?:rdf:li|item)\\s+rdf:(?:resource|about)=[\"']https?://(?:export\\.)?arxiv\\.org/abs/"
              + "|<link>https?://(?:rss|export)\\.arxiv\\.org/");

  @Override
  public String description() {
    return "arXiv's Atom API, OAI-PMH (arXiv, arXivRaw) and announcement feeds (XML)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return XML.matcher(preview.text()).lookingAt() && ARXIV.matcher(preview.text()).find();
  }

  @Override
  public SourceParser parser() {
    return new ArxivXmlParser();
  }
}
