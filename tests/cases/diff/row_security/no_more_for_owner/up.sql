-- phase 1 [tx] steps 1: set row security of ticket for all but its owner
ALTER TABLE ticket NO FORCE ROW LEVEL SECURITY;
