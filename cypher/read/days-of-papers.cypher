// How many papers there are on each day that has one.
// :param {above: "2025-01-01", below: "2025-12-31~"}
MATCH (p:Paper)
WHERE p.dateKey > $above AND p.dateKey < $below
RETURN left(p.dateKey, 10) AS day, count(p) AS papers
ORDER BY day
