// Categories whose share of the papers rose between two periods, strongest rise first.
// :param {from: "2025-03-01", middle: "2025-07-01", until: "2025-11-01", leastPapers: 8, limit: 15}
MATCH (p:Paper)
WHERE p.date >= $from AND p.date < $until
WITH sum(CASE WHEN p.date < $middle THEN 1.0 ELSE 0.0 END) AS allBefore,
     sum(CASE WHEN p.date < $middle THEN 0.0 ELSE 1.0 END) AS allAfter
WHERE allBefore > 0 AND allAfter > 0
MATCH (c:Category)<-[:IN_CATEGORY]-(p:Paper)
WHERE p.date >= $from AND p.date < $until
WITH c, allBefore, allAfter,
     sum(CASE WHEN p.date < $middle THEN 1 ELSE 0 END) AS papersBefore,
     sum(CASE WHEN p.date < $middle THEN 0 ELSE 1 END) AS papersAfter
WHERE papersBefore + papersAfter >= $leastPapers
WITH c, papersBefore, papersAfter,
     papersBefore / allBefore AS shareBefore, papersAfter / allAfter AS shareAfter
RETURN c.code AS category, c.name AS name, papersBefore, papersAfter,
       round(100 * shareBefore, 1) AS percentBefore, round(100 * shareAfter, 1) AS percentAfter
ORDER BY shareAfter - shareBefore DESC, c.id
LIMIT $limit
