// Takes the lock that one runner of migrations holds until its transaction ends.
// mode: write
// param at: string
// index: migration_lock
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = $at
