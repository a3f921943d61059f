// Users, sessions and tokens are found by these alone.
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sign_in_attempts_id IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.id IS UNIQUE;
CREATE INDEX sign_in_attempts_last IF NOT EXISTS FOR (n:SignInAttempts) ON (n.lastAt);
CREATE INDEX user_everywhere IF NOT EXISTS FOR (n:User) ON (n.everywhere);
