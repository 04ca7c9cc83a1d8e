-- phase 1 [tx] steps 1,2: drop domain percentage, create domain percentage
DROP DOMAIN percentage;
CREATE DOMAIN percentage AS numeric(5,2) CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);
