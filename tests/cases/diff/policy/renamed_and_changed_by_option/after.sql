CREATE TABLE ticket (id bigint PRIMARY KEY, tenant bigint NOT NULL, closed boolean NOT NULL);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON ticket USING (closed);
