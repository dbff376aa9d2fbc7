// The end of the history: whoever enters a change holds its lock.
CREATE CONSTRAINT change_head_id IF NOT EXISTS FOR (head:ChangeHead) REQUIRE head.id IS UNIQUE;

// No two entries have the same place.
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (change:Change) REQUIRE change.seq IS UNIQUE;
CREATE INDEX change_actor IF NOT EXISTS FOR (change:Change) ON (change.actorId, change.seq);
CREATE INDEX change_action IF NOT EXISTS FOR (change:Change) ON (change.action, change.seq);
DROP INDEX change_at IF EXISTS;
CREATE INDEX change_time IF NOT EXISTS FOR (change:Change) ON (change.at, change.seq);

// What each change touches, in order: the history of one thing is one seek.
CREATE CONSTRAINT touch_order IF NOT EXISTS FOR (touch:Touch) REQUIRE (touch.targetId, touch.seq) IS UNIQUE;
