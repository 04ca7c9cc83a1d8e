-- phase 1 [tx] steps 1,2: change policy mine of ticket, rename policy mine of ticket to own
ALTER POLICY mine ON ticket USING (tenant = current_setting('app.tenant')::bigint);
ALTER POLICY mine ON ticket RENAME TO own;
