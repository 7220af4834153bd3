// Removes those of some categories and repositories that no paper has any more.
// :param {ids: ["category:other:patient robots"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Category {id: id})
  RETURN n
  UNION
  MATCH (n:Repository {id: id})
  RETURN n
}
WITH n
WHERE NOT EXISTS { (n)--() }
DELETE n
