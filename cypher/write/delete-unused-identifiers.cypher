// Removes those of some identifiers that no paper has and no reference waits for.
// :param {ids: ["doi:10.5555/elsewhere.1"]}
UNWIND $ids AS id
MATCH (i:Identifier {id: id})
WHERE NOT EXISTS { (i)--() }
DELETE i
