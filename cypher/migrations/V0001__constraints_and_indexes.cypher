// Every label's id is unique: what makes MERGE safe between writers and every lookup by id a seek.
CREATE CONSTRAINT outlet_id IF NOT EXISTS FOR (outlet:Outlet) REQUIRE outlet.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (snapshot:Snapshot) REQUIRE snapshot.id IS UNIQUE;
CREATE CONSTRAINT speaker_id IF NOT EXISTS FOR (speaker:Speaker) REQUIRE speaker.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (quote:Quote) REQUIRE quote.id IS UNIQUE;
CREATE CONSTRAINT attribution_id IF NOT EXISTS FOR (attribution:Attribution) REQUIRE attribution.id IS UNIQUE;
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (utterance:Utterance) REQUIRE utterance.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (assertion:Assertion) REQUIRE assertion.id IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (origin:Origin) REQUIRE origin.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (review:Review) REQUIRE review.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;

// Relationships between claims are named by reviews and changes, so they carry an id too.
CREATE CONSTRAINT corroborates_id IF NOT EXISTS FOR ()-[relation:CORROBORATES]-() REQUIRE relation.id IS UNIQUE;
CREATE CONSTRAINT contradicts_id IF NOT EXISTS FOR ()-[relation:CONTRADICTS]-() REQUIRE relation.id IS UNIQUE;
CREATE CONSTRAINT refines_id IF NOT EXISTS FOR ()-[relation:REFINES]-() REQUIRE relation.id IS UNIQUE;
CREATE CONSTRAINT updates_id IF NOT EXISTS FOR ()-[relation:UPDATES]-() REQUIRE relation.id IS UNIQUE;

// A form under which speakers are looked up; two writers that need the same one take turns on its node.
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (key:NameKey) REQUIRE key.key IS UNIQUE;

// The orders in which lists are paged. An orderKey is unique, so that one seek continues a page.
CREATE CONSTRAINT article_order IF NOT EXISTS FOR (article:Article) REQUIRE article.orderKey IS UNIQUE;
CREATE CONSTRAINT quote_order IF NOT EXISTS FOR (quote:Quote) REQUIRE quote.orderKey IS UNIQUE;
CREATE INDEX outlet_name IF NOT EXISTS FOR (outlet:Outlet) ON (outlet.name, outlet.id);
CREATE INDEX speaker_name IF NOT EXISTS FOR (speaker:Speaker) ON (speaker.name, speaker.id);
CREATE INDEX speaker_kind IF NOT EXISTS FOR (speaker:Speaker) ON (speaker.kind, speaker.name, speaker.id);
CREATE INDEX utterance_articles IF NOT EXISTS FOR (utterance:Utterance) ON (utterance.articleCount, utterance.id);
CREATE INDEX utterance_speaker IF NOT EXISTS FOR (utterance:Utterance) ON (utterance.speakerId, utterance.articleCount, utterance.id);
CREATE INDEX attributed_order IF NOT EXISTS FOR ()-[to:ATTRIBUTED_TO]-() ON (to.speakerId, to.orderKey);

// Lookups by something other than an id.
CREATE INDEX article_published IF NOT EXISTS FOR (article:Article) ON (article.publishedAt);
CREATE INDEX quote_kind IF NOT EXISTS FOR (quote:Quote) ON (quote.kind);
CREATE INDEX claim_kind IF NOT EXISTS FOR (claim:Claim) ON (claim.kind, claim.id);
CREATE INDEX review_state IF NOT EXISTS FOR (review:Review) ON (review.state, review.id);
CREATE INDEX change_at IF NOT EXISTS FOR (change:Change) ON (change.at, change.id);
CREATE INDEX contradicts_state IF NOT EXISTS FOR ()-[relation:CONTRADICTS]-() ON (relation.state);

// Words. The analyzer folds accents and typographic marks, so that Zelensky finds Zelenský and don't finds don’t.
CREATE FULLTEXT INDEX quote_text IF NOT EXISTS FOR (quote:Quote) ON EACH [quote.exact]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX speaker_text IF NOT EXISTS FOR (speaker:Speaker) ON EACH [speaker.name, speaker.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (article:Article) ON EACH [article.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX snapshot_text IF NOT EXISTS FOR (snapshot:Snapshot) ON EACH [snapshot.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX outlet_text IF NOT EXISTS FOR (outlet:Outlet) ON EACH [outlet.name, outlet.domain]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX utterance_text IF NOT EXISTS FOR (utterance:Utterance) ON EACH [utterance.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Finds the utterances of one speaker that share words with a text: the speaker's id is one of the words.
CREATE FULLTEXT INDEX utterance_words IF NOT EXISTS FOR (utterance:Utterance) ON EACH [utterance.normalized, utterance.speakerId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Meaning: sentence embeddings of 384 dimensions.
CREATE VECTOR INDEX claim_embedding IF NOT EXISTS FOR (claim:Claim) ON (claim.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
