// Writes which papers cite which; where several entries name one paper, the least sure basis is kept (the last in alphabetical order), as it is the first to be revised.
// :param {rows: [{citingId: "paper:arxiv:2502.00002", citedId: "paper:arxiv:2501.00001", basis: "ARXIV_ID", attestedBy: ["openalex.org"], influential: false, intents: []}]}
UNWIND $rows AS row
MATCH (citing:Paper {id: row.citingId})
MATCH (cited:Paper {id: row.citedId})
MERGE (citing)-[r:CITES]->(cited)
SET r.basis = CASE WHEN r.basis IS NULL OR r.basis < row.basis THEN row.basis ELSE r.basis END,
  r.attestedBy = COLLECT { UNWIND coalesce(r.attestedBy, []) + row.attestedBy AS provider RETURN DISTINCT provider ORDER BY provider },
  r.influential = CASE WHEN r.influential OR row.influential THEN true END,
  r.intents = CASE WHEN r.intents IS NOT NULL OR size(row.intents) > 0 THEN COLLECT { UNWIND coalesce(r.intents, []) + row.intents AS intent RETURN DISTINCT intent ORDER BY intent } END
