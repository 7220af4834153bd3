// A page of the coauthors of some authors, by a key of the order asked for; each joint paper counts once.
// :param {ids: ["author:ada-quist"], above: "", below: "~", maxAuthors: 2147483647, order: "JOINT_PAPERS", after: "", limit: 21}
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Author {id: owner})-[:AUTHORED]->(p:Paper)
  WHERE p.dateKey > $above AND p.dateKey < $below AND coalesce(p.authorCount, 0) <= $maxAuthors
  WITH DISTINCT p
  MATCH (p)<-[:AUTHORED]-(b:Author)
  WHERE b.id <> owner
  WITH DISTINCT p, b
  WITH b, count(p) AS jointPapers, min(p.date) AS firstDay, max(p.date) AS lastDay,
    sum(1.0 / CASE WHEN p.authorCount > 2 THEN p.authorCount - 1 ELSE 1 END) AS newmanWeight
  WITH b, jointPapers, newmanWeight, firstDay, lastDay,
    CASE $order
      WHEN 'JOINT_PAPERS' THEN toString(9999999999 - jointPapers)
      WHEN 'NEWMAN_WEIGHT' THEN toString(9999999999999999 - toInteger(round(newmanWeight * 1000000000)))
      WHEN 'RECENT' THEN toString(99999999 - coalesce(toInteger(replace(lastDay, '-', '')), 0))
      ELSE b.nameKey
    END + '\n' + b.id AS key
  WHERE key > $after
  RETURN b, jointPapers, newmanWeight, firstDay, lastDay, key
  ORDER BY key
  LIMIT $limit
}
RETURN owner, b AS author, jointPapers, newmanWeight,
  toInteger(left(firstDay, 4)) AS firstYear, toInteger(left(lastDay, 4)) AS lastYear, key
ORDER BY owner, key
