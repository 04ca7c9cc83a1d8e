-- phase 1 [tx] steps 1: drop policy own of ticket
DROP POLICY own ON ticket;

-- phase 2 [tx] steps 2: change type of ticket.tenant to numeric
ALTER TABLE ticket ALTER COLUMN tenant TYPE numeric;

-- phase 3 [tx] steps 3: create policy own on ticket
CREATE POLICY own ON ticket USING (tenant > 0);
