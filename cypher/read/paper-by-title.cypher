// The newest paper of a title, which is folded for comparison.
// :param {titleKey: "quietgatesforsparseexperts"}
MATCH (p:Paper {titleKey: $titleKey})
RETURN p AS paper
ORDER BY p.dateKey DESC
LIMIT 1
