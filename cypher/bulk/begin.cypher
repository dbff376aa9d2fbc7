// Notes that the graph is being written anew, and says whether that was noted before.
// mode: write
// param at: string
// row unfinished: boolean
// index: migration_lock
OPTIONAL MATCH (before:MigrationLock {id: 'import'})
WITH before IS NOT NULL AS unfinished
MERGE (mark:MigrationLock {id: 'import'})
SET mark.takenAt = $at
RETURN unfinished
