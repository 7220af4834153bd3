// Papers of some days, oldest first.
// :param {above: "2025", below: "~", hasRepository: null, limit: 21}
MATCH (p:Paper)
WHERE p.dateKey > $above AND p.dateKey < $below
  AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
RETURN p AS paper
ORDER BY p.dateKey
LIMIT $limit
