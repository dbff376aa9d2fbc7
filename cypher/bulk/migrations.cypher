// The checksums of the migrations that this graph has had, in order.
// mode: read
// row checksum: string
// index: migration_version
MATCH (migration:Migration)
WHERE migration.version > 0
WITH migration ORDER BY migration.version
RETURN migration.checksum AS checksum
