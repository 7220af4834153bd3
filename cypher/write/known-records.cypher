// Which of some records are attested already.
// :param {keys: ["0a1b2c3d4e5f60718293a4b5c6d7e8f9"]}
UNWIND $keys AS wanted
MATCH ()-[attested:ATTESTED_BY]->()
USING INDEX attested:ATTESTED_BY(key)
WHERE attested.key = wanted
RETURN attested.key AS key
ORDER BY key
