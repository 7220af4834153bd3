// Writes papers with exactly these properties; an id that was absorbed and lives again answers for itself.
// :param {rows: [{id: "paper:arxiv:2501.00001", properties: {id: "paper:arxiv:2501.00001", title: "Quiet gates"}}]}
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p = row.properties
WITH row
MATCH (absorbed:AbsorbedId {id: row.id})
DETACH DELETE absorbed
