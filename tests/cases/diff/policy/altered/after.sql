CREATE TABLE ticket (id bigint PRIMARY KEY, tenant bigint NOT NULL, closed boolean NOT NULL);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ticket TO postgres USING (NOT closed) WITH CHECK (tenant = current_setting('app.tenant')::bigint);
