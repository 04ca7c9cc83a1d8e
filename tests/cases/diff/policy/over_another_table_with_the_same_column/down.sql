-- phase 1 [tx] steps 1,2,3: drop policy own of ticket, rename column ticket.owner to tenant, create policy own on ticket
DROP POLICY own ON ticket;
ALTER TABLE ticket RENAME COLUMN owner TO tenant;
CREATE POLICY own ON ticket USING (EXISTS (SELECT 1 FROM member WHERE member.tenant = ticket.tenant));
