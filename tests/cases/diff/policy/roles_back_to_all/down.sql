-- phase 1 [tx] steps 1: change policy own of ticket
ALTER POLICY own ON ticket TO current_user, postgres USING (tenant = current_setting('app.tenant')::bigint);
