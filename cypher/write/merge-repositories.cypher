// Writes the repositories that papers link to; of several spellings the first in alphabetical order, capitals first, is shown.
// :param {rows: [{paperId: "paper:arxiv:2501.00001", repositoryId: "repository:github.com/quiet-lab/quietgate", fullName: "quiet-lab/QuietGate", path: null, properties: {id: "repository:github.com/quiet-lab/quietgate"}}]}
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (r:Repository {id: row.repositoryId})
FOREACH (_ IN CASE WHEN r.fullName IS NULL OR row.fullName < r.fullName THEN [1] ELSE [] END |
  SET r = row.properties
)
MERGE (p)-[link:LINKS_TO]->(r)
SET link.path = row.path
