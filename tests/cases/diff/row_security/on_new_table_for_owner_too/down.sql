-- phase 1 [tx] steps 1,2,3: turn off row security of ticket, drop policy own of ticket, drop table ticket
ALTER TABLE ticket DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
DROP POLICY own ON ticket;
DROP TABLE ticket;
