// Notes that claims were written once more.
// mode: write
// index: claim_clock_id
MATCH (clock:ClaimClock {id: 'claims'})
SET clock.ticks = clock.ticks + 1
