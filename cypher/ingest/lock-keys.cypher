// Takes the write lock of each name key until the transaction ends, making the keys that are new; give them sorted.
// mode: write
// param keys: string[]
// index: name_key
UNWIND $keys AS key
MERGE (nameKey:NameKey {key: key})
SET nameKey.locked = true
REMOVE nameKey.locked
