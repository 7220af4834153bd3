// The entries of reference lists that wait for papers with some keys, with all the keys that they wait for.
// :param {keys: ["arxiv:2501.00001"]}
UNWIND $keys AS key
MATCH (:Identifier {id: key})<-[hit:AWAITS]-(citing:Paper)
WITH DISTINCT citing, hit.entry AS entry
MATCH (citing)-[awaits:AWAITS {entry: entry}]->(identifier:Identifier)
RETURN citing.id AS citingId, entry, identifier.id AS key, properties(awaits) AS awaits
ORDER BY citingId, entry, awaits.rank
