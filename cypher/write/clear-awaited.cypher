// Ends the waiting of some entries of reference lists; tells which identifiers may be of no use any more.
// :param {rows: [{citingId: "paper:arxiv:2501.00001", entry: 0}]}
UNWIND $rows AS row
MATCH (:Paper {id: row.citingId})-[awaits:AWAITS {entry: row.entry}]->(identifier:Identifier)
WITH awaits, identifier.id AS identifier
DELETE awaits
RETURN DISTINCT identifier
ORDER BY identifier
