// How often claims were written.
// mode: read
// row ticks: integer
// index: claim_clock_id
OPTIONAL MATCH (clock:ClaimClock {id: 'claims'})
RETURN coalesce(clock.ticks, 0) AS ticks
