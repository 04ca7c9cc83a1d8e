-- phase 1 [tx] steps 1: change policy own of ticket
ALTER POLICY own ON ticket TO PUBLIC USING (tenant = current_setting('app.tenant')::bigint);
