package org.papergraph.api.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.read.TooSlowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/// Where every failure of a field becomes a GraphQL error: a bad argument says what to change, and
/// what is not the client's fault is logged under an id and tells nothing of the inside.
@Component
class ErrorBoundary extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorBoundary.class);

  /// Kinds of errors beside Spring's.
  private enum Kind implements ErrorClassification {
    UNAVAILABLE,
    TIMEOUT
  }

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable failure, DataFetchingEnvironment field) {
    return switch (failure) {
      case BadArgumentException e -> error(field, ErrorType.BAD_REQUEST, e.getMessage());
      case BindException e -> error(field, ErrorType.BAD_REQUEST, message(e));
      case BeanInstantiationException e when e.getCause() instanceof IllegalArgumentException bad ->
          error(field, ErrorType.BAD_REQUEST, bad.getMessage());
      case TooSlowException e -> error(field, Kind.TIMEOUT, e.getMessage());
      case GraphUnavailableException e -> {
        LOG.error("{} cannot be answered", field.getExecutionStepInfo().getPath(), e);
        yield error(
            field,
            Kind.UNAVAILABLE,
            "The graph database does not answer: try again in a while, or tell who runs this server");
      }
      default -> internal(failure, field);
    };
  }

  private static GraphQLError internal(Throwable failure, DataFetchingEnvironment field) {
    String id = UUID.randomUUID().toString();
    LOG.error("Error {} at {}", id, field.getExecutionStepInfo().getPath(), failure);
    return error(
        field,
        ErrorType.INTERNAL_ERROR,
        "This is a fault of the server, not of the query: report it with the id " + id);
  }

  private static String message(BindException failure) {
    return failure.getFieldErrors().stream()
        .map(wrong ->
            "%s: %s does not fit: %s"
                .formatted(wrong.getField(), wrong.getRejectedValue(), wrong.getDefaultMessage()))
        .findFirst()
        .orElse("an argument does not fit the schema");
  }

  private static GraphQLError error(
      DataFetchingEnvironment field, ErrorClassification kind, @Nullable String message) {
    return GraphQLError.newError()
        .errorType(kind)
        .message(message == null ? "" : message)
        .path(field.getExecutionStepInfo().getPath())
        .location(field.getField().getSourceLocation())
        .build();
  }
}
