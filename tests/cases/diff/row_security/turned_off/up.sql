-- phase 1 [tx] steps 1,2: drop policy own of ticket, turn off row security of ticket
DROP POLICY own ON ticket;
ALTER TABLE ticket DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
