package org.papergraph.api;

import org.junit.jupiter.api.Test;

class CategoryIT extends TinyGraphApi {

  @Test
  void anAliasAnswersWithItsCanonicalCategory() {
    graphQl.assertData(
        """
        { category(code: "stat.TH") { id code scheme name label aliases paperCount
            papers(orderBy: OLDEST) { totalCount nodes { id } } } }\
        """,
        """
        {"category": {"id": "category:arxiv:math.ST", "code": "math.ST", "scheme": "ARXIV", "name": "Statistics Theory",
          "label": "Statistics Theory (math.ST)", "aliases": ["stat.TH"], "paperCount": 2,
          "papers": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2405.00006"}, {"id": "paper:arxiv:2502.00002"}]}}}\
        """);
  }

  @Test
  void aCategoryOfArxivIsKnownBeforeThereIsAPaperInIt() {
    graphQl.assertData(
        """
        { alias: category(code: "math.MP") { id name aliases paperCount
            papers { totalCount nodes { id } } authors { totalCount } neighbours { totalCount } }
          node(id: "category:arxiv:math-ph") { id } }\
        """,
        """
        {"alias": {"id": "category:arxiv:math-ph", "name": "Mathematical Physics", "aliases": ["math.MP"], "paperCount": 0,
          "papers": {"totalCount": 0, "nodes": []}, "authors": {"totalCount": 0}, "neighbours": {"totalCount": 0}},
         "node": {"id": "category:arxiv:math-ph"}}\
        """);
  }

  @Test
  void aCodeOfAnySchemeIsFoundInAnyCase() {
    graphQl.assertData(
        """
        { arxiv: category(code: "ASTRO-PH.he") { id }
          msc: category(code: "68t05") { id scheme aliases }
          other: category(code: "patient  ROBOTS") { id code scheme label }
          id: category(code: "category:arxiv:stat.TH") { id }
          unknown: category(code: "cs.NONE") { id }
          nothing: category(code: " ") { id } }\
        """,
        """
        {"arxiv": {"id": "category:arxiv:astro-ph.HE"},
         "msc": {"id": "category:msc:68T05", "scheme": "MSC", "aliases": []},
         "other": {"id": "category:other:patient robots", "code": "Patient Robots", "scheme": "OTHER", "label": "Patient Robots"},
         "id": {"id": "category:arxiv:math.ST"},
         "unknown": null, "nothing": null}\
        """);
  }

  @Test
  void categoriesAreListedByTheirPapersOrTheirCodes() {
    graphQl.assertData(
        """
        { byPapers: categories(first: 3) { totalCount nodes { id paperCount } }
          byCode: categories(orderBy: CODE, first: 2) { nodes { id } }
          ofScheme: categories(filter: {scheme: MSC}) { totalCount nodes { id } } }\
        """,
        """
        {"byPapers": {"totalCount": 8, "nodes": [{"id": "category:arxiv:cs.LG", "paperCount": 4},
           {"id": "category:arxiv:math.ST", "paperCount": 2}, {"id": "category:arxiv:astro-ph.HE", "paperCount": 1}]},
         "byCode": {"nodes": [{"id": "category:arxiv:astro-ph.HE"}, {"id": "category:arxiv:cs.AI"}]},
         "ofScheme": {"totalCount": 1, "nodes": [{"id": "category:msc:68T05"}]}}\
        """);
  }
}
