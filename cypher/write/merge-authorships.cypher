// Writes the authorships of papers and the authors that are new.
// :param {rows: [{paperId: "paper:arxiv:2501.00001", authorId: "author:ada-quist", nameKey: "ada quist", properties: {position: 1, nameAsPrinted: "Ada Quist", confidence: 0.8}}]}
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (a:Author {id: row.authorId})
  ON CREATE SET a.nameKey = row.nameKey
MERGE (a)-[w:AUTHORED]->(p)
SET w = row.properties
