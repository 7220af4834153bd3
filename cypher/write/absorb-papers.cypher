// Removes papers that turned out to be others; whatever answered with them answers with the survivors.
// :param {rows: [{id: "paper:title:quiet-gates-0a1b2c3d", survivorId: "paper:arxiv:2501.00001"}]}
UNWIND $rows AS row
MATCH (absorbed:Paper {id: row.id})
MATCH (survivor:Paper {id: row.survivorId})
OPTIONAL MATCH (earlier:AbsorbedId)-[into:ABSORBED_INTO]->(absorbed)
WITH absorbed, survivor, collect(earlier) AS answers
FOREACH (earlier IN answers | MERGE (earlier)-[:ABSORBED_INTO]->(survivor))
DETACH DELETE absorbed
