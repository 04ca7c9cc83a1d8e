CREATE TABLE ticket (id bigint PRIMARY KEY, tenant numeric NOT NULL, closed boolean NOT NULL);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ticket USING (tenant > 0);
