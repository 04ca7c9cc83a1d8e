-- phase 1 [tx] steps 1: turn on row security of ticket
ALTER TABLE ticket NO FORCE ROW LEVEL SECURITY;
