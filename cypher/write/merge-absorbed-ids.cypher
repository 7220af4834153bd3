// Lets ids answer with papers: each with one.
// :param {rows: [{id: "paper:title:quiet-gates-0a1b2c3d", survivorId: "paper:arxiv:2501.00001"}]}
UNWIND $rows AS row
MATCH (survivor:Paper {id: row.survivorId})
MERGE (absorbed:AbsorbedId {id: row.id})
WITH absorbed, survivor
OPTIONAL MATCH (absorbed)-[into:ABSORBED_INTO]->(other)
WHERE other <> survivor
DELETE into
WITH DISTINCT absorbed, survivor
MERGE (absorbed)-[:ABSORBED_INTO]->(survivor)
