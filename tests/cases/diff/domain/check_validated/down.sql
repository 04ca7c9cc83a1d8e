-- phase 1 [tx] steps 1,2: drop check percentage_check of domain percentage, add check percentage_check to domain percentage
ALTER DOMAIN percentage DROP CONSTRAINT percentage_check;
ALTER DOMAIN percentage ADD CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100) NOT VALID;
