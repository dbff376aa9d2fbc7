// Takes the lock under which claims are written, until the transaction ends, and gives how often they were written before.
// mode: write
// row ticks: integer
// index: claim_clock_id
MERGE (clock:ClaimClock {id: 'claims'})
ON CREATE SET clock.ticks = 0
SET clock.locked = true
REMOVE clock.locked
RETURN clock.ticks AS ticks
