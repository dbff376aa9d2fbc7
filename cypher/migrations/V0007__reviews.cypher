// Reviews: the latest opened first; of a relation; that repeat another. By id and state they have their indexes since V0001.
CREATE INDEX review_created IF NOT EXISTS FOR (review:Review) ON (review.createdAt, review.id);
CREATE INDEX review_relation IF NOT EXISTS FOR (review:Review) ON (review.relationId);
CREATE INDEX review_copied IF NOT EXISTS FOR (review:Review) ON (review.copiedFromId);

// The quotes of older texts that go on as a quote of the newest one.
CREATE INDEX quote_continued IF NOT EXISTS FOR (quote:Quote) ON (quote.continuedById);

// What the machine only suggests, the surest first. Contradictions have theirs since V0004.
CREATE INDEX attribution_queue IF NOT EXISTS FOR (attribution:Attribution) ON (attribution.state, attribution.confidence, attribution.id);
CREATE INDEX corroborates_queue IF NOT EXISTS FOR ()-[relation:CORROBORATES]-() ON (relation.state, relation.score, relation.id);
CREATE INDEX refines_queue IF NOT EXISTS FOR ()-[relation:REFINES]-() ON (relation.state, relation.score, relation.id);
CREATE INDEX updates_queue IF NOT EXISTS FOR ()-[relation:UPDATES]-() ON (relation.state, relation.score, relation.id);
