// The one question that the suggestions and the results page ask.
import { PAGE_INFO } from "./fragments.js";

export const SEARCH = `
  query Search($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
    search(query: $query, kinds: $kinds, first: $first, after: $after) {
      totalCount
      nodes {
        __typename
        ... on Paper { id title titleJa published date }
        ... on Author { id displayName paperCount firstYear lastYear }
        ... on Category { id label paperCount }
        ... on Repository { id fullName host }
      }
      pageInfo { ...Page }
    }
  }
  ${PAGE_INFO}`;
