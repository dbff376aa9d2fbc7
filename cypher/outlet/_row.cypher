// An outlet as stores give it.
outlet {
  .id, .name, .domain, .kind, .owner,
  reliability: CASE WHEN outlet.reliability IS NOT NULL THEN
    {grade: outlet.reliability, at: outlet.reliabilityAt, by: outlet.reliabilityBy, reason: outlet.reliabilityFor} END
} AS outlet
