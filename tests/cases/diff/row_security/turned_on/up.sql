-- phase 1 [tx] steps 1,2: create policy own on ticket, set row security of ticket for all but its owner
CREATE POLICY own ON ticket USING (tenant = current_setting('app.tenant')::bigint);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
