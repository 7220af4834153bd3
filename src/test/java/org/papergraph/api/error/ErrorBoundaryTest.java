package org.papergraph.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.Scalars;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.GraphUnavailableException;
import org.papergraph.graph.read.TooSlowException;

class ErrorBoundaryTest {

  @Test
  void aBadArgumentIsToldAsItIs() {
    assertThat(told(new BadArgumentException("first: 100% is too much")))
        .isEqualTo("BAD_REQUEST first: 100% is too much");
  }

  @Test
  void aFaultOfTheServerTellsAnIdAndNothingOfTheInside() {
    assertThat(told(new IllegalStateException("MATCH (secret) at Secret.java:7")))
        .matches("INTERNAL_ERROR .* report it with the id [0-9a-f-]{36}");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldWithoutItsAddress() {
    assertThat(told(new GraphUnavailableException("bolt://secret:7687 is gone")))
        .isEqualTo(
            "UNAVAILABLE The graph database does not answer: try again in a while, or tell who runs this server");
  }

  @Test
  void aQuestionThatTakesTooLongSaysWhatToAskInstead() {
    assertThat(told(new TooSlowException("ask for less", new IllegalStateException())))
        .isEqualTo("TIMEOUT ask for less");
  }

  private static String told(Throwable failure) {
    GraphQLError error =
        Objects.requireNonNull(new ErrorBoundary().resolveToSingleError(failure, field()));
    assertThat(error.getPath()).containsExactly("papers");
    return error.getErrorType() + " " + error.getMessage();
  }

  private static DataFetchingEnvironment field() {
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
        .mergedField(MergedField.newMergedField(Field.newField("papers").build()).build())
        .executionStepInfo(
            ExecutionStepInfo.newExecutionStepInfo()
                .type(Scalars.GraphQLInt)
                .path(ResultPath.parse("/papers"))
                .build())
        .build();
  }
}
