// Lists of claims: those with the most independent sources first. Words, meaning, ids and relation ids have their indexes since V0001.
CREATE INDEX claim_sources IF NOT EXISTS FOR (claim:Claim) ON (claim.sourceCount, claim.id);
CREATE INDEX claim_contested IF NOT EXISTS FOR (claim:Claim) ON (claim.contested, claim.sourceCount, claim.id);

// The same wording is of one claim, whichever claim it was joined to.
CREATE INDEX assertion_read_as IF NOT EXISTS FOR (assertion:Assertion) ON (assertion.readAsId);

// The queue of possible conflicts, the surest first.
CREATE INDEX contradicts_queue IF NOT EXISTS FOR ()-[relation:CONTRADICTS]-() ON (relation.state, relation.score, relation.id);

// Counts the articles whose claims were written, so that whoever judged claims sees whether others came between.
CREATE CONSTRAINT claim_clock_id IF NOT EXISTS FOR (clock:ClaimClock) REQUIRE clock.id IS UNIQUE;
