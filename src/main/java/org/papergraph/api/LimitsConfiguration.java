package org.papergraph.api;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/// What a query may cost at most. GraphQL Java limits introspection by itself: it may be asked for
/// once in a query, and only so deep.
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {
  /// The introspection of common clients is 15 levels deep; a question through four connections
  /// less.
  static final int MAX_DEPTH = 20;

  /// Elements that a query may answer, as estimated before it runs: 50 papers with their authors
  /// and these people's five first coauthors are about 25,000.
  static final int MAX_COST = 100_000;

  private static final int MAX_CHARACTERS = 100_000;
  private static final int MAX_TOKENS = 5_000;

  /// The length of a list that takes no `first`: a paper's authors, an author's names.
  private static final int USUAL_LENGTH = 5;

  @Bean
  @Order(1)
  Instrumentation depthLimit() {
    return new MaxQueryDepthInstrumentation(MAX_DEPTH) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
        return new AbortExecutionException(
            "The query is %d levels deep, at most %d are answered: ask in several queries, going on from the ids of the first"
                .formatted(depth, maxDepth));
      }
    };
  }

  @Bean
  @Order(2)
  Instrumentation costLimit() {
    return new MaxQueryComplexityInstrumentation(MAX_COST, LimitsConfiguration::cost) {
      @Override
      protected AbortExecutionException mkAbortException(int cost, int maxCost) {
        return new AbortExecutionException(
            "The query may answer about %d values, at most %d are allowed: give smaller `first`, or select less inside of lists"
                .formatted(cost, maxCost));
      }
    };
  }

  @Bean
  WebGraphQlInterceptor parserLimits() {
    ParserOptions limits =
        ParserOptions.newParserOptions()
            .maxCharacters(MAX_CHARACTERS)
            .maxTokens(MAX_TOKENS)
            .build();
    return (request, chain) -> {
      request.configureExecutionInput(
          (_, input) -> input.graphQLContext(Map.of(ParserOptions.class, limits)).build());
      return chain.next(request);
    };
  }

  /// One for the field and the cost of what it selects, times the length of a list.
  static int cost(FieldComplexityEnvironment field, int selected) {
    return (int) Math.min(Integer.MAX_VALUE / 4, 1 + (long) length(field) * selected);
  }

  private static int length(FieldComplexityEnvironment field) {
    if (field.getArguments().get("first") instanceof Integer first) {
      return Math.max(1, first);
    }
    if (field.getArguments().get("ids") instanceof Collection<?> ids) {
      return Math.max(1, ids.size());
    }
    boolean list =
        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
    return list && !isOfPage(field) ? USUAL_LENGTH : 1;
  }

  /// `edges` and `nodes` of a connection are as many as the connection's `first`, counted there.
  private static boolean isOfPage(FieldComplexityEnvironment field) {
    String parent = ((GraphQLNamedType) field.getParentType()).getName();
    return parent.endsWith("Connection") || parent.startsWith("__");
  }
}
