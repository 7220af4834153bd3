// Lets ids that were absorbed and live again answer for themselves.
// :param {ids: ["paper:arxiv:2501.00001"]}
UNWIND $ids AS id
MATCH (absorbed:AbsorbedId {id: id})
DETACH DELETE absorbed
