// Writes for which papers entries of reference lists wait.
// :param {rows: [{citingId: "paper:arxiv:2502.00002", identifier: "doi:10.5555/elsewhere.1", properties: {entry: 0, rank: 0, resolved: false, distinctive: true, attestedBy: ["openalex.org"]}}]}
UNWIND $rows AS row
MATCH (citing:Paper {id: row.citingId})
MERGE (i:Identifier {id: row.identifier})
CREATE (citing)-[awaits:AWAITS]->(i)
SET awaits = row.properties
