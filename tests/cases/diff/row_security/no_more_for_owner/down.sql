-- phase 1 [tx] steps 1: set row security of ticket for its owner too
ALTER TABLE ticket FORCE ROW LEVEL SECURITY;
