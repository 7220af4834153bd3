// A page of the papers that some papers cite, each one's newest first, with how they are cited.
// :param {ids: ["paper:doi:10.5555/tiny.3"], below: "~", limit: 21}
// Dates are tested after the papers are found: else the planner reads the index of all papers by date.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Paper {id: owner})-[cites:CITES]->(p:Paper)
  WITH cites, p
  WHERE p.dateKey < $below
  WITH cites, p
  ORDER BY p.dateKey DESC
  LIMIT $limit
  RETURN cites, p
}
RETURN owner, p AS paper, cites.basis AS basis, cites.attestedBy AS attestedBy,
  coalesce(cites.influential, false) AS influential, coalesce(cites.intents, []) AS intents
ORDER BY owner, p.dateKey DESC
