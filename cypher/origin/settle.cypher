// Says what an origin is: an agency’s where an article of it, or an origin that was joined to it, names one; the first by the alphabet where there are several.
// mode: write
// param id: string
// param joinedIds: string[]
// param agencies: string[]
// index: origin_id
MATCH (origin:Origin {id: $id})
WITH origin, $agencies + [origin.source] + COLLECT {
  UNWIND $joinedIds AS joinedId
  MATCH (joined:Origin {id: joinedId})
  RETURN joined.source
} AS named
WITH origin, head(COLLECT { UNWIND named AS name WITH name WHERE name IS NOT NULL RETURN name ORDER BY name LIMIT 1 }) AS source
SET origin.source = source, origin.kind = CASE WHEN source IS NULL THEN 'OUTLET' ELSE 'WIRE' END
