-- phase 1 [tx] steps 1,2: set row security of ticket for its owner too, create policy own on ticket
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON ticket USING (tenant = current_setting('app.tenant')::bigint);
