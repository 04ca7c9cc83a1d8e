CREATE TABLE ticket (id bigint PRIMARY KEY, owner bigint NOT NULL, closed boolean NOT NULL);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ticket USING (owner > 0);
