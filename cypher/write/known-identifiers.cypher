// The arXiv ids and DOIs of the papers since a day, or of all, the newest first.
// :param {since: "2025-01-01"}
MATCH (p:Paper)
WHERE (p.arxivId IS NOT NULL OR p.doi IS NOT NULL) AND ($since IS NULL OR p.date >= $since)
RETURN p.arxivId AS arxivId, p.doi AS doi
ORDER BY p.dateKey DESC
