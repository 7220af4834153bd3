// Writes which captures attest papers, and with which records.
// :param {rows: [{paperId: "paper:arxiv:2501.00001", captureId: "capture:arxiv.jp:january.html", provider: "arxiv.jp", name: "january.html", digest: null, translator: "Google", capturedAt: null, key: "0a1b", properties: {key: "0a1b", record: "{}"}}]}
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (c:Capture {id: row.captureId})
  ON CREATE SET c.provider = row.provider, c.name = row.name, c.digest = row.digest
SET c.translator = CASE WHEN c.translator IS NULL OR row.translator < c.translator THEN row.translator ELSE c.translator END,
  c.capturedAt = CASE WHEN c.capturedAt IS NULL OR row.capturedAt < c.capturedAt THEN row.capturedAt ELSE c.capturedAt END
MERGE (p)-[attested:ATTESTED_BY {key: row.key}]->(c)
SET attested = row.properties
