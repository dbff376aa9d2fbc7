// Makes the claims that do not exist.
// mode: write
// param claims: { id: string, text: string, kind: ClaimKind, slots: string, embedding: float[] }[]
// index: claim_id
UNWIND $claims AS row
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.text = row.text, claim.kind = row.kind, claim.slots = row.slots, claim.sourceCount = 0, claim.contested = false
WITH claim, row WHERE claim.embedding IS NULL
CALL db.create.setNodeVectorProperty(claim, 'embedding', row.embedding)
