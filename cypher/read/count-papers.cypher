// How many papers are of some days.
// :param {above: "2025", below: "~", hasRepository: null}
MATCH (p:Paper)
WHERE p.dateKey > $above AND p.dateKey < $below
  AND ($hasRepository IS NULL OR $hasRepository = EXISTS { (p)-[:LINKS_TO]->() })
RETURN count(p) AS count
