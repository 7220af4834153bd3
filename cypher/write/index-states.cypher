// How far each index is filled, from 0 to 100, and whether it is ready.
// :param {}
SHOW INDEXES YIELD name, state, populationPercent
RETURN name, state, populationPercent
ORDER BY name
