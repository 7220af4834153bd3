// How many papers some categories have on each day that has one.
// :param {ids: ["category:arxiv:cs.LG"], above: "0001", below: "~"}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
MATCH (:Category {id: owner})<-[:IN_CATEGORY]-(p:Paper)
WITH DISTINCT owner, p
WHERE p.dateKey > $above AND p.dateKey < $below
RETURN owner, left(p.dateKey, 10) AS day, count(DISTINCT p) AS papers
ORDER BY owner, day
