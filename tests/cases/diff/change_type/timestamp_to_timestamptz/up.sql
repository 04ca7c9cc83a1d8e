-- phase 1 [tx] steps 1: try the conversion of every price.at
SELECT count(at AT TIME ZONE 'UTC') FROM price;

-- phase 2 [tx] steps 1: change type of price.at to timestamptz(3)
ALTER TABLE price ALTER COLUMN at TYPE timestamptz(3) USING at AT TIME ZONE 'UTC';
