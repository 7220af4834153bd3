// Writes papers with exactly these properties, authors, categories, repositories, identifiers and captures; whatever they had was cleared before.
// :param {rows: [{id: "paper:arxiv:2501.00001", properties: {id: "paper:arxiv:2501.00001", title: "Quiet gates"}, authors: [{id: "author:ada-quist", nameKey: "ada quist", authorship: {position: 1, nameAsPrinted: "Ada Quist", confidence: 0.8}}], categories: [{id: "category:arxiv:cs.LG", code: "cs.LG", scheme: "ARXIV", name: "Machine Learning", membership: {primary: true, codes: ["cs.LG"]}}], repositories: [{id: "repository:github.com/quiet-lab/quietgate", properties: {id: "repository:github.com/quiet-lab/quietgate", fullName: "quiet-lab/QuietGate"}, link: {path: "tree/main"}}], identifiers: ["openalex:W1"], attestations: [{capture: {id: "capture:arxiv.jp:january.html", provider: "arxiv.jp", name: "january.html"}, translator: "Google", capturedAt: null, attestation: {key: "0a1b", record: "{}"}}]}]}
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p = row.properties
WITH p, row
CALL (p, row) {
  UNWIND row.authors AS author
  MERGE (a:Author {id: author.id})
    ON CREATE SET a.nameKey = author.nameKey
  CREATE (a)-[:AUTHORED {
    position: author.authorship.position, nameAsPrinted: author.authorship.nameAsPrinted, affiliation: author.authorship.affiliation,
    orcid: author.authorship.orcid, confidence: author.authorship.confidence}]->(p)
}
CALL (p, row) {
  UNWIND row.categories AS category
  MERGE (c:Category {id: category.id})
    ON CREATE SET c.code = category.code, c.scheme = category.scheme, c.name = category.name
    ON MATCH SET c.code = CASE WHEN category.code < c.code THEN category.code ELSE c.code END
  CREATE (p)-[:IN_CATEGORY {primary: category.membership.primary, codes: category.membership.codes}]->(c)
}
CALL (p, row) {
  UNWIND row.repositories AS repository
  MERGE (r:Repository {id: repository.id})
  FOREACH (_ IN CASE WHEN r.fullName IS NULL OR repository.properties.fullName < r.fullName THEN [1] ELSE [] END |
    SET r = repository.properties
  )
  CREATE (p)-[:LINKS_TO {path: repository.link.path}]->(r)
}
CALL (p, row) {
  UNWIND row.identifiers AS identifier
  MERGE (i:Identifier {id: identifier})
  CREATE (p)-[:IDENTIFIED_BY]->(i)
}
CALL (p, row) {
  UNWIND row.attestations AS source
  MERGE (c:Capture {id: source.capture.id})
    ON CREATE SET c = source.capture
  SET c.translator = CASE WHEN c.translator IS NULL OR source.translator < c.translator THEN source.translator ELSE c.translator END,
    c.capturedAt = CASE WHEN c.capturedAt IS NULL OR source.capturedAt < c.capturedAt THEN source.capturedAt ELSE c.capturedAt END
  CREATE (p)-[:ATTESTED_BY {
    key: source.attestation.key, record: source.attestation.record, doi: source.attestation.doi, titleKey: source.attestation.titleKey}]->(c)
}
