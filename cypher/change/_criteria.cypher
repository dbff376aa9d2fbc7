// What narrows a list of changes, whatever it starts from.
(filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
