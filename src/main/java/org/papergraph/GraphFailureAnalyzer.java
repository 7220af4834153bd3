package org.papergraph;

import org.papergraph.graph.GraphUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells at a failed start why the graph cannot be opened, instead of a stack trace.
final class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
