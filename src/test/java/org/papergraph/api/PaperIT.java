package org.papergraph.api;

import org.junit.jupiter.api.Test;

class PaperIT extends TinyGraphApi {

  @Test
  void aPaperAnswersWithAllThatIsKnownOfIt() {
    graphQl.assertData(
        """
        { paper(arxivId: "https://arxiv.org/abs/2501.00001v1") {
            id arxivId arxivVersion doi title titleJa abstract abstractJa published updated date authorCount venue upvotes
            authorships { position nameAsPrinted author { id displayName } affiliation orcid confidence }
            categories { category { id code scheme name label aliases paperCount } primary codes }
            repositories { repository { id host owner name fullName url kind paperCount } path }
            attestedBy { capture provider digest translator capturedAt } } }\
        """,
        """
        {"paper": {
          "id": "paper:arxiv:2501.00001", "arxivId": "2501.00001", "arxivVersion": 2, "doi": null,
          "title": "Quiet gates for sparse experts", "titleJa": "疎な専門家のための静かなゲート",
          "abstract": "We train gates that stay silent until they learn something from reinforcement.",
          "abstractJa": "静かなゲートを学習させ、強化学習との関係を調べる。",
          "published": "2025-01-02", "updated": "2025-02-27T16:33:09Z", "date": "2025-01-02",
          "authorCount": 3, "venue": null, "upvotes": 12,
          "authorships": [
            {"position": 1, "nameAsPrinted": "Ada Quist", "author": {"id": "author:ada-quist", "displayName": "Ada Quist"},
             "affiliation": "Quiet Lab", "orcid": "0000-0002-1825-0097", "confidence": 1.0},
            {"position": 2, "nameAsPrinted": "Bo Lindqvist", "author": {"id": "author:bo-lindqvist", "displayName": "Bo Lindqvist"},
             "affiliation": null, "orcid": null, "confidence": 0.8},
            {"position": 3, "nameAsPrinted": "Chiyo Tanabe", "author": {"id": "author:chiyo-tanabe", "displayName": "Chiyo Tanabe"},
             "affiliation": null, "orcid": null, "confidence": 0.8}],
          "categories": [
            {"category": {"id": "category:arxiv:cs.LG", "code": "cs.LG", "scheme": "ARXIV", "name": "Machine Learning",
              "label": "Machine Learning (cs.LG)", "aliases": [], "paperCount": 4}, "primary": true, "codes": ["cs.LG"]},
            {"category": {"id": "category:arxiv:cs.AI", "code": "cs.AI", "scheme": "ARXIV", "name": "Artificial Intelligence",
              "label": "Artificial Intelligence (cs.AI)", "aliases": [], "paperCount": 1}, "primary": false, "codes": ["cs.AI"]}],
          "repositories": [
            {"repository": {"id": "repository:github.com/quiet-lab/quietgate", "host": "github.com", "owner": "quiet-lab",
              "name": "QuietGate", "fullName": "quiet-lab/QuietGate", "url": "https://github.com/quiet-lab/QuietGate",
              "kind": "CODE", "paperCount": 2}, "path": null}],
          "attestedBy": [
            {"capture": "january.html", "provider": "arxiv.jp", "digest": "0a1b2c3d4e5f", "translator": "Google", "capturedAt": "2025-03-20"},
            {"capture": "2025-01-03.html", "provider": "huggingface.co", "digest": "5f4e3d2c1b0a", "translator": null, "capturedAt": null}]}}\
        """);
  }

  @Test
  void aPaperIsFoundByEachOfItsNames() {
    graphQl.assertData(
        """
        { byDoi: paper(doi: "https://doi.org/10.5555/TINY.3") { id }
          byArxivDoi: paper(doi: "10.48550/arXiv.2501.00001") { id }
          byTitle: paper(title: "“quiet GATES” for sparse-experts.") { id }
          unknown: paper(arxivId: "2512.99999") { id } }\
        """,
        """
        {"byDoi": {"id": "paper:doi:10.5555/tiny.3"},
         "byArxivDoi": {"id": "paper:arxiv:2501.00001"},
         "byTitle": {"id": "paper:arxiv:2501.00001"},
         "unknown": null}\
        """);
  }

  @Test
  void aPaperIsAskedForByExactlyOneName() {
    graphQl.assertError("{ paper { id } }", "BAD_REQUEST", "exactly one of arxivId, doi and title");
    graphQl.assertError(
        "{ paper(arxivId: \"2501.00001\", title: \"x\") { id } }",
        "BAD_REQUEST",
        "exactly one of arxivId, doi and title");
    graphQl.assertError(
        "{ paper(arxivId: \"x1\") { id } }", "BAD_REQUEST", "\"x1\" is not an arXiv id");
    graphQl.assertError("{ paper(doi: \"x1\") { id } }", "BAD_REQUEST", "\"x1\" is not a DOI");
    graphQl.assertError("{ paper(title: \"!\") { id } }", "BAD_REQUEST", "no letter");
  }

  @Test
  void papersAreListedNewestFirstAndThoseWithoutADateLast() {
    graphQl.assertData(
        "{ papers { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }",
        """
        {"papers": {"totalCount": 7, "nodes": [
          {"id": "paper:arxiv:2503.00005"}, {"id": "paper:arxiv:2503.00004"}, {"id": "paper:arxiv:2502.00002"},
          {"id": "paper:doi:10.5555/tiny.3"}, {"id": "paper:arxiv:2501.00001"}, {"id": "paper:arxiv:2405.00006"},
          {"id": "paper:title:notes-without-a-date-0a1b2c3d"}],
          "pageInfo": {"hasNextPage": false, "hasPreviousPage": false}}}\
        """);
  }

  @Test
  void aFilterLeavesPapersForWhichAllItsPartsHold() {
    graphQl.assertData(
        """
        { alias: papers(filter: {category: "STAT.th"}) { totalCount nodes { id } }
          authorAndCategory: papers(filter: {author: "author:a-quist", category: "cs.AI"}) { totalCount nodes { id } }
          repository: papers(filter: {repository: "Quiet-Lab/quietgate", category: "cs.CL"}) { totalCount nodes { id } }
          withCode: papers(filter: {hasRepository: true}, orderBy: OLDEST) { totalCount nodes { id } }
          withoutCode: papers(filter: {category: "cs.LG", hasRepository: false}) { totalCount nodes { id } }
          unknown: papers(filter: {category: "cs.NONE"}) { totalCount nodes { id } pageInfo { endCursor } } }\
        """,
        """
        {"alias": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2502.00002"}, {"id": "paper:arxiv:2405.00006"}]},
         "authorAndCategory": {"totalCount": 1, "nodes": [{"id": "paper:arxiv:2501.00001"}]},
         "repository": {"totalCount": 1, "nodes": [{"id": "paper:arxiv:2503.00005"}]},
         "withCode": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2501.00001"}, {"id": "paper:arxiv:2503.00005"}]},
         "withoutCode": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2502.00002"}, {"id": "paper:doi:10.5555/tiny.3"}]},
         "unknown": {"totalCount": 0, "nodes": [], "pageInfo": {"endCursor": null}}}\
        """);
  }

  @Test
  void aPeriodHasBothItsEndsAndNoPaperWithoutADate() {
    graphQl.assertData(
        """
        { february: papers(filter: {during: {from: "2025-02", to: "2025-02"}}) { totalCount nodes { id } }
          untilDay: papers(filter: {during: {to: "2025-01-02"}}) { totalCount nodes { id } }
          since: papers(filter: {during: {from: "2025-03-16"}}) { totalCount nodes { id } } }\
        """,
        """
        {"february": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2502.00002"}, {"id": "paper:doi:10.5555/tiny.3"}]},
         "untilDay": {"totalCount": 2, "nodes": [{"id": "paper:arxiv:2501.00001"}, {"id": "paper:arxiv:2405.00006"}]},
         "since": {"totalCount": 1, "nodes": [{"id": "paper:arxiv:2503.00005"}]}}\
        """);
    graphQl.assertError(
        "{ papers(filter: {during: {from: \"2025\", to: \"2024\"}}) { totalCount } }",
        "BAD_REQUEST",
        "the period ends on 2024, before it begins on 2025");
    graphQl.assertError(
        "{ papers(filter: {during: {from: \"yesterday\"}}) { totalCount } }",
        "ValidationError",
        "\"yesterday\" is not a date");
  }
}
