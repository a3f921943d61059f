// What was assumed of an issue, to be compared and shared.
CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (n:Scenario) REQUIRE n.id IS UNIQUE;
CREATE INDEX scenario_centre IF NOT EXISTS FOR (n:Scenario) ON (n.centreId);
