-- phase 1 [tx] steps 1,2,3: drop policy own of ticket, drop column ticket.closed, create policy own on ticket
DROP POLICY own ON ticket;
ALTER TABLE ticket DROP COLUMN closed;
CREATE POLICY own ON ticket USING (tenant > 0);
