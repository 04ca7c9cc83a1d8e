-- phase 1 [tx] steps 1: add check percentage_check to domain percentage
ALTER DOMAIN percentage ADD CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);
