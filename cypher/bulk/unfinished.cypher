// Whether the graph was being written anew by somebody who did not come to the end.
// mode: read
// row unfinished: boolean
// index: migration_lock
RETURN EXISTS { (:MigrationLock {id: 'import'}) } AS unfinished
