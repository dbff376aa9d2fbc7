// Notes that the graph is whole.
// mode: write
// index: migration_lock
MATCH (mark:MigrationLock {id: 'import'})
DELETE mark
