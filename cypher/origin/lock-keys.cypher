// Takes the write lock of each origin key until the transaction ends, making the keys that are new; give them sorted.
// mode: write
// param keys: string[]
// index: origin_key
UNWIND $keys AS key
MERGE (originKey:OriginKey {key: key})
SET originKey.locked = true
REMOVE originKey.locked
