// The years of the first and the last dated paper of some authors.
// :param {ids: ["author:ada-quist"]}
UNWIND $ids AS owner
MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)
WHERE p.date IS NOT NULL
RETURN owner, toInteger(left(min(p.date), 4)) AS firstYear, toInteger(left(max(p.date), 4)) AS lastYear
ORDER BY owner
