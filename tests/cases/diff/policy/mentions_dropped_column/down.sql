-- phase 1 [tx] steps 1,2,3: drop policy own of ticket, add column ticket.closed boolean, create policy own on ticket
DROP POLICY own ON ticket;
-- Fails, changing nothing, while ticket holds rows: add a DEFAULT here if it does.
ALTER TABLE ticket ADD COLUMN closed boolean NOT NULL;
CREATE POLICY own ON ticket USING (tenant > 0 AND NOT closed);
