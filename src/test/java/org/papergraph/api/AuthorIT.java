package org.papergraph.api;

import org.junit.jupiter.api.Test;

class AuthorIT extends TinyGraphApi {

  @Test
  void anAuthorAnswersWithPapersTopicsAndRepositories() {
    graphQl.assertData(
        """
        { author(id: "author:bo-lindqvist") { id displayName names orcid paperCount firstYear lastYear
            papers { totalCount nodes { id } }
            topics(first: 1) { totalCount edges { papers node { id label } } pageInfo { hasNextPage } }
            repositories { totalCount nodes { id paperCount } } } }\
        """,
        """
        {"author": {"id": "author:bo-lindqvist", "displayName": "Bo Lindqvist", "names": ["Bo Lindqvist"], "orcid": null,
          "paperCount": 2, "firstYear": 2025, "lastYear": 2025,
          "papers": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2503.00005"}, {"id": "paper:arxiv:2501.00001"}]},
          "topics": {"totalCount": 3, "edges": [
            {"papers": 2, "node": {"id": "category:arxiv:cs.LG", "label": "Machine Learning (cs.LG)"}}],
            "pageInfo": {"hasNextPage": true}},
          "repositories": {"totalCount": 2, "nodes": [
            {"id": "repository:github.com/quiet-lab/quietgate", "paperCount": 2},
            {"id": "repository:huggingface.co/quiet-lab/gate-1b", "paperCount": 1}]}}}\
        """);
  }

  @Test
  void aNameMayMeanSeveralPeople() {
    graphQl.assertData(
        """
        { exact: authorsByName(name: "wei WANG") { totalCount nodes { id } }
          family: authorsByName(name: "quist") { totalCount nodes { id } }
          initial: authorsByName(name: "E. Okafor") { nodes { id } }
          accent: authorsByName(name: "ève okafor") { nodes { id } }
          japanese: authorsByName(name: "田辺千代") { nodes { id } }
          unknown: authorsByName(name: "Zoe Nobody") { totalCount nodes { id } }
          nothing: authorsByName(name: " - ") { totalCount nodes { id } } }\
        """,
        """
        {"exact": {"totalCount": 2, "nodes": [{"id": "author:wei-wang"}, {"id": "author:wei-wang~2"}]},
         "family": {"totalCount": 1, "nodes": [{"id": "author:ada-quist"}]},
         "initial": {"nodes": [{"id": "author:eve-okafor"}]},
         "accent": {"nodes": [{"id": "author:eve-okafor"}]},
         "japanese": {"nodes": [{"id": "author:chiyo-tanabe"}]},
         "unknown": {"totalCount": 0, "nodes": []},
         "nothing": {"totalCount": 0, "nodes": []}}\
        """);
  }

  @Test
  void authorsAreListedByTheirPapersOrTheirNames() {
    graphQl.assertData(
        """
        { byPapers: authors(first: 5) { totalCount nodes { id } }
          byName: authors(first: 2, orderBy: NAME) { nodes { id } }
          ofCategory: authors(filter: {category: "cs.ro"}) { totalCount nodes { id } }
          named: authors(filter: {name: "mem 1"}, first: 1, orderBy: NAME) { totalCount nodes { id } }
          namedInCategory: authors(filter: {name: "w", category: "cs.CL"}) { totalCount nodes { id } }
          unknown: authors(filter: {category: "cs.NONE"}) { totalCount nodes { id } } }\
        """,
        """
        {"byPapers": {"totalCount": 47, "nodes": [{"id": "author:ada-quist"}, {"id": "author:bo-lindqvist"},
           {"id": "author:chiyo-tanabe"}, {"id": "author:eve-okafor"}, {"id": "author:dmitri-volkov"}]},
         "byName": {"nodes": [{"id": "author:ada-quist"}, {"id": "author:bo-lindqvist"}]},
         "ofCategory": {"totalCount": 2, "nodes": [{"id": "author:chiyo-tanabe"}, {"id": "author:eve-okafor"}]},
         "named": {"totalCount": 0, "nodes": []},
         "namedInCategory": {"totalCount": 2, "nodes": [{"id": "author:wei-wang"}, {"id": "author:wei-wang~2"}]},
         "unknown": {"totalCount": 0, "nodes": []}}\
        """);
  }
}
