-- phase 1 [tx] steps 1,2: drop constraint a_year of price, add column price.month integer
ALTER TABLE price DROP CONSTRAINT a_year;
ALTER TABLE price ADD COLUMN month integer;

-- phase 2 [tx] steps 3: add exclusion constraint a_year to price
ALTER TABLE price ADD CONSTRAINT a_year EXCLUDE USING btree ((day > make_date(year => 2000, month => 1, day => 1)) WITH =);
