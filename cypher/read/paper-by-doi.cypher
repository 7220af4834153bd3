// The paper of a DOI.
// :param {doi: "10.5555/tiny.3"}
MATCH (p:Paper {doi: $doi})
RETURN p AS paper
ORDER BY p.dateKey DESC
