// Removes those of some authors who have no paper any more.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS id
MATCH (a:Author {id: id})
WHERE NOT EXISTS { (a)-[:AUTHORED]->(:Paper) }
DETACH DELETE a
