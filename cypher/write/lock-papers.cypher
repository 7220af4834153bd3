// Makes transactions that write papers wait for each other, as what one writes depends on what it read.
// :param {}
MERGE (lock:WriteLock {id: 'papers'})
SET lock.held = true
REMOVE lock.held
