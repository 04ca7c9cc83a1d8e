-- phase 1 [tx] steps 1,2: rename policy own of ticket to mine, change policy mine of ticket
ALTER POLICY own ON ticket RENAME TO mine;
ALTER POLICY mine ON ticket USING (closed);
