// Writes the categories of papers; of the spellings of a free keyword the first in alphabetical order is shown.
// :param {rows: [{paperId: "paper:arxiv:2501.00001", categoryId: "category:arxiv:cs.LG", code: "cs.LG", scheme: "ARXIV", name: "Machine Learning", primary: true, codes: ["cs.LG"]}]}
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (c:Category {id: row.categoryId})
  ON CREATE SET c.code = row.code, c.scheme = row.scheme, c.name = row.name
  ON MATCH SET c.code = CASE WHEN row.code < c.code THEN row.code ELSE c.code END
MERGE (p)-[r:IN_CATEGORY]->(c)
SET r = {primary: row.primary, codes: row.codes}
