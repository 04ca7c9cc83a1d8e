-- phase 1 [tx] steps 1,2: drop policy own of ticket, create policy own on ticket
DROP POLICY own ON ticket;
CREATE POLICY own ON ticket AS RESTRICTIVE FOR UPDATE USING (tenant = current_setting('app.tenant')::bigint);
