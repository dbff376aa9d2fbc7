// Forgets that the migrations above a version were applied.
// mode: write
// param version: integer
// index: migration_version
MATCH (migration:Migration)
WHERE migration.version > $version
DELETE migration
