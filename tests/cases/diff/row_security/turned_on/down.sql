-- phase 1 [tx] steps 1,2: turn off row security of ticket, drop policy own of ticket
ALTER TABLE ticket DISABLE ROW LEVEL SECURITY;
DROP POLICY own ON ticket;
