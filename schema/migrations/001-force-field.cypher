// Identity: every fact is found by its id, and mutations are applied once.
CREATE CONSTRAINT centre_id IF NOT EXISTS FOR (n:Centre) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT centre_name IF NOT EXISTS FOR (n:Centre) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT partner_id IF NOT EXISTS FOR (n:Partner) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interest_id IF NOT EXISTS FOR (n:Interest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT holding_id IF NOT EXISTS FOR (n:Holding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stance_id IF NOT EXISTS FOR (n:Stance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relationship_id IF NOT EXISTS FOR (n:Relationship) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_email IF NOT EXISTS FOR (n:User) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_mutation IF NOT EXISTS FOR (n:Change) REQUIRE n.mutationId IS UNIQUE;
CREATE CONSTRAINT import_mapping IF NOT EXISTS FOR (n:ImportMapping) REQUIRE n.key IS UNIQUE;

// Reading a centre, its history and its log.
CREATE INDEX partner_centre IF NOT EXISTS FOR (n:Partner) ON (n.centreId);
CREATE INDEX contact_centre IF NOT EXISTS FOR (n:Contact) ON (n.centreId);
CREATE INDEX interest_centre IF NOT EXISTS FOR (n:Interest) ON (n.centreId);
CREATE INDEX holding_centre IF NOT EXISTS FOR (n:Holding) ON (n.centreId);
CREATE INDEX issue_centre IF NOT EXISTS FOR (n:Issue) ON (n.centreId);
CREATE INDEX stance_centre IF NOT EXISTS FOR (n:Stance) ON (n.centreId);
CREATE INDEX relationship_centre IF NOT EXISTS FOR (n:Relationship) ON (n.centreId);
CREATE INDEX conflict_centre IF NOT EXISTS FOR (n:Conflict) ON (n.centreId);
CREATE INDEX partner_name IF NOT EXISTS FOR (n:Partner) ON (n.centreId, n.nameKey);
CREATE INDEX interest_name IF NOT EXISTS FOR (n:Interest) ON (n.centreId, n.nameKey);
CREATE INDEX issue_key IF NOT EXISTS FOR (n:Issue) ON (n.centreId, n.key);
CREATE INDEX change_centre_seq IF NOT EXISTS FOR (n:Change) ON (n.centreId, n.seq);
CREATE INDEX change_entry_fact IF NOT EXISTS FOR (n:ChangeEntry) ON (n.factId);
CREATE INDEX revision_fact IF NOT EXISTS FOR (n:Revision) ON (n.factId);
CREATE INDEX revision_centre_valid IF NOT EXISTS FOR (n:Revision) ON (n.centreId, n.validFrom);
