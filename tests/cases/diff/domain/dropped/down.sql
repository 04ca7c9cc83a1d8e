-- phase 1 [tx] steps 1: create domain percentage
CREATE DOMAIN percentage AS numeric(5,2) CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);

-- phase 2 [tx] steps 2: try the conversion of every discount.rate
SELECT count(rate::text::percentage) FROM discount;

-- phase 3 [tx] steps 2: change type of discount.rate to percentage
ALTER TABLE discount ALTER COLUMN rate TYPE percentage USING rate::text::percentage;
